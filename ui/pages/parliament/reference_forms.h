// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field_form.h"

class QLineEdit;

namespace kamerklaar::ui {

class TextBox;

/// The words of a note.
class NoteForm : public FieldForm {
    Q_OBJECT
public:
    explicit NoteForm(domain::Language language, QWidget* parent = nullptr);
    void begin(const QString& words);

Q_SIGNALS:
    void done(const QString& words);

private:
    TextBox* words_;
};

/// The number of a Kamerstuk, in any of the ways in which it is written.
class PaperForm : public FieldForm {
    Q_OBJECT
public:
    explicit PaperForm(domain::Language language, QWidget* parent = nullptr);
    void begin(const QString& number);
    /// "28741-106" for "28 741, nr. 106", "Kamerstuk 28741 nr 106" and the like; empty for none.
    [[nodiscard]] static QString numberIn(const QString& typed);

Q_SIGNALS:
    void done(const QString& number);

private:
    QLineEdit* number_;
};

/// An address, and the words that lead to it where none are selected.
class LinkForm : public FieldForm {
    Q_OBJECT
public:
    explicit LinkForm(domain::Language language, QWidget* parent = nullptr);
    void begin(const QString& address, bool needsWords);

Q_SIGNALS:
    /// An empty address takes the link away.
    void done(const QString& address, const QString& words);

private:
    void read();

    QLineEdit* address_;
    QLineEdit* words_;
    bool needsWords_ = false;
};

}  // namespace kamerklaar::ui
