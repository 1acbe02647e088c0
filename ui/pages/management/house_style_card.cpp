// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/management/house_style_card.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <algorithm>

#include "ui/pages/management/style_file_field.h"
#include "ui/shell/permission.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/problem_line.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int colourLetters = 12;
constexpr int wordsLetters = 40;

}  // namespace

HouseStyleCard::HouseStyleCard(Desk& desk, Asker& asker, QWidget* parent)
    : Card(tr("House style"), parent),
      desk_(desk),
      asker_(asker),
      accent_(new QLineEdit(this)),
      alternative_(new QLineEdit(this)),
      others_(new ProblemLine(desk.language(), this)),
      save_(new QPushButton(tr("Keep this house style"), this)) {
    setNote(
        tr("The look of reports, letters and notes. Nothing of it comes with the program: as long "
           "as nothing is chosen, documents are neutral."));
    save_->setObjectName(QStringLiteral("keepHouseStyle"));
    addBesideHeading(save_);
    accent_->setObjectName(QStringLiteral("accent"));
    accent_->setPlaceholderText(QStringLiteral("#1a4f8b"));
    accent_->setFixedWidth(fontMetrics().averageCharWidth() * colourLetters);
    alternative_->setObjectName(QStringLiteral("logoAlternative"));
    alternative_->setFixedWidth(fontMetrics().averageCharWidth() * wordsLetters);
    addRow("accent", tr("Colour"), accent_,
           tr("Six characters behind a #; readable on white paper."));
    addFile(work::StyleFile::Logo, "logo", tr("Logo"), tr("PNG or JPEG."));
    addRow("logoAlternative", tr("What the logo says"), alternative_,
           tr("For whoever cannot see it."));
    addFile(work::StyleFile::Regular, "regular", tr("Font, regular"),
            tr("TrueType that may be embedded. A face that is not chosen is the program's own."));
    addFile(work::StyleFile::Bold, "bold", tr("Font, bold"), {});
    addFile(work::StyleFile::Italic, "italic", tr("Font, italic"), {});
    others_->setObjectName(QStringLiteral("houseStyleProblems"));
    addContent(others_);
    connect(accent_, &QLineEdit::textEdited, this, &HouseStyleCard::offer);
    connect(alternative_, &QLineEdit::textEdited, this, &HouseStyleCard::offer);
    connect(save_, &QPushButton::clicked, this, &HouseStyleCard::save);
}

void HouseStyleCard::addRow(const std::string& path, const QString& name, QWidget* field,
                            const QString& hint) {
    auto* row = new FieldRow(name, field, desk_.language(), FieldRow::Shape::Beside, this);
    if (!hint.isEmpty()) {
        row->setHint(hint);
    }
    rows_[path] = row;
    addContent(row);
}

void HouseStyleCard::addFile(work::StyleFile which, const char* path, const QString& name,
                             const QString& hint) {
    const QString filter =
        which == work::StyleFile::Logo ? tr("Images (*.png *.jpg *.jpeg)") : tr("TrueType (*.ttf)");
    auto* field = new StyleFileField(asker_, filter, this);
    field->setObjectName(QLatin1String(path));
    addRow(path, name, field, hint);
    files_[which] = field;
    connect(field, &StyleFileField::edited, this, &HouseStyleCard::offer);
}

void HouseStyleCard::reload() {
    // What somebody is choosing stays as it is.
    if (!isTouched()) {
        fill();
    }
    offer();
}

void HouseStyleCard::fill() {
    using Names = std::map<work::StyleFile, std::string>;
    Names names;
    const auto found = desk_.readResult([&]() -> domain::Result<domain::HouseStyle> {
        domain::HouseStyle style = work::currentHouseStyle(desk_.store());
        names = work::styleFileNames(desk_.store(), style);
        return style;
    });
    if (!found) {  // none would be kept in the place of the one that is there
        return;
    }
    stored_ = *found;
    accent_->setText(words::text(stored_.accent));
    alternative_->setText(words::text(stored_.logoAlternative));
    for (const auto& [which, field] : files_) {
        field->show(words::text(names[which]));
    }
}

domain::HouseStyle HouseStyleCard::typed() const {
    domain::HouseStyle style = stored_;
    style.accent = accent_->text().trimmed().toStdString();
    style.logoAlternative = alternative_->text().trimmed().toStdString();
    return style;
}

bool HouseStyleCard::isTouched() const {
    return typed() != stored_ || std::any_of(files_.begin(), files_.end(), [](const auto& file) {
               return file.second->chosen().has_value();
           });
}

void HouseStyleCard::offer() {
    permit(*save_, desk_, work::Act::SetHouseStyle, isTouched());
    const bool isEditable = desk_.may(work::Act::SetHouseStyle);
    accent_->setReadOnly(!isEditable);
    alternative_->setReadOnly(!isEditable);
    for (const auto& [which, field] : files_) {
        field->setEditable(isEditable);
    }
}

void HouseStyleCard::save() {
    std::map<work::StyleFile, work::NewStyleFile> files;
    for (const auto& [which, field] : files_) {
        if (field->chosen()) {
            files[which] = *field->chosen();
        }
    }
    const auto saved = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::setHouseStyle(context, desk_.tools().publisher, typed(), files);
    });
    showProblems(saved ? domain::Problems() : saved.error());
    if (saved) {
        fill();
        offer();
    }
}

void HouseStyleCard::showProblems(const domain::Problems& problems) {
    std::map<std::string, domain::Problems> beside;
    domain::Problems others;
    for (const domain::Problem& problem : problems) {
        (rows_.contains(problem.field) ? beside[problem.field] : others).push_back(problem);
    }
    for (const auto& [path, row] : rows_) {
        row->setProblems(beside[path]);
    }
    others_->show(others);
}

}  // namespace kamerklaar::ui
