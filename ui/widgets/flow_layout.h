// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QLayout>
#include <memory>
#include <vector>

namespace kamerklaar::ui {

/// Side by side while there is room, and on as many lines as it takes when there is not: for
/// filters and buttons, whose words are longer in one language than in the other. What is left of a
/// line goes to what can grow, such as a search field.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// What is added from here on stands at the far end of the line.
    void addGap() { gapBefore_ = items_.size(); }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::vector<std::size_t> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    void arrange(const Line& line, QRect room) const;

    std::vector<std::unique_ptr<QLayoutItem>> items_;
    std::size_t gapBefore_ = static_cast<std::size_t>(-1);
};

}  // namespace kamerklaar::ui
