// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/pages/parliament/chapter_editing.h"
#include "ui/pages/parliament/insertions.h"
#include "ui/shell/asker.h"

class QLabel;

namespace kamerklaar::ui {

class PlaceBar;
class RichEdit;
class RichTools;
class Strip;
class TextRace;

/// The text of one chapter with everything that can be done to it, and how it stands with saving.
class ChapterEditor : public QWidget {
    Q_OBJECT
public:
    /// `page` is what questions may stand over.
    ChapterEditor(Desk& desk, QWidget* page);
    ~ChapterEditor() override;

    void open(const Chapter& chapter);
    void setMoment(std::shared_ptr<const ReportMoment> moment);
    [[nodiscard]] ChapterEditing& editing() { return editing_; }
    [[nodiscard]] RichEdit& edit() { return *edit_; }
    void setHeading(const QString& heading);

Q_SIGNALS:
    /// The text is another, by typing or because another was opened.
    void bodyChanged(const std::string& body);
    /// Saved, or another version was taken up.
    void storedChanged();
    void originWanted(const QString& figure);
    /// To the next chapter or the previous one.
    void stepWanted(int by);

private:
    [[nodiscard]] QWidget* makeHead();
    void makeStrips();
    void addShortcuts();
    void showOpened();
    void showState();
    void sayRefused(const domain::Problems& problems);

    Desk& desk_;
    BoundFields form_;
    RichEdit* edit_;
    ChapterEditing editing_;
    RichTools* tools_;
    PlaceBar* place_;
    Insertions* insertions_;
    QLabel* heading_;
    QLabel* state_;
    TextRace* race_;
    Strip* draft_;
    Strip* refusal_;
    Strip* setAside_;
    std::shared_ptr<const RichValues> values_;
    QString savedAt_;
};

}  // namespace kamerklaar::ui
