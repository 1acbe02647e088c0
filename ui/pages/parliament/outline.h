// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QListWidget>
#include <map>
#include <string>

#include "domain/document_parts.h"

namespace kamerklaar::ui {

/// "4 Financiën", "A Per gemeente"; the name of the document where it has no chapters.
[[nodiscard]] QString partName(const domain::DocumentPart& part);
[[nodiscard]] QString documentName(domain::DocumentForm form);

/// The chapters and annexes of a document, each with what there is to say about it.
class Outline : public QListWidget {
    Q_OBJECT
public:
    explicit Outline(QWidget* parent = nullptr);

    struct State {
        int remarks = 0;
        bool isOwn = false;  ///< somebody wrote it; otherwise it is the text that stands ready
    };
    void show(domain::DocumentForm form, const std::map<std::string, State>& states);
    void choose(const std::string& part);
    [[nodiscard]] std::string part() const;
    /// One further or back.
    void step(int by);

Q_SIGNALS:
    void chosen(const std::string& part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState(QListWidgetItem& item, const State& state) const;

    std::vector<domain::DocumentPart> parts_;
};

}  // namespace kamerklaar::ui
