// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QWidget>
#include <functional>
#include <memory>

#include "report/canvas.h"

namespace kamerklaar::ui {

/// The parts of a drawing that can be pointed at.
struct ChartParts {
    int count = 0;
    /// -1 for none; points, in a chart of this width.
    std::function<int(double x, double y, double width)> at;
    std::function<report::Rect(int part, double width)> band;  ///< points
    std::function<QString(int part)> describe;
};

/// Shows a drawing of the report on the screen, in the colours of the window. A drawing whose parts
/// can be pointed at says so in `ChartParts`: then the arrows walk over them, each is read out, and
/// Enter or a click chooses one.
class ChartView : public QWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader says first; what the chart shows comes with setDrawing.
    explicit ChartView(const QString& name, QWidget* parent = nullptr);

    void setDrawing(std::shared_ptr<const report::Drawing> drawing, const QString& alternative,
                    ChartParts parts = {});
    /// What the part where one is says; empty when one is at none.
    [[nodiscard]] QString currentWords() const;
    /// The drawing on white paper, for a document; `times` is how many dots in a point.
    [[nodiscard]] QImage picture(double width, double times) const;
    /// What a screen reader says of the whole.
    [[nodiscard]] const QString& name() const { return name_; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Device-independent pixels in a point.
    [[nodiscard]] double scale() const;
    [[nodiscard]] int partAt(QPointF position) const;
    void setCurrent(int part);

    QString name_;
    QString alternative_;
    std::shared_ptr<const report::Drawing> drawing_;
    ChartParts parts_;
    int current_ = -1;
};

}  // namespace kamerklaar::ui
