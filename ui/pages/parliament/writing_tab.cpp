// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/writing_tab.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "ui/pages/parliament/chapter_editor.h"
#include "ui/pages/parliament/chapter_side.h"
#include "ui/pages/parliament/checks_of.h"
#include "ui/pages/parliament/checks_panel.h"
#include "ui/pages/parliament/edition_editor.h"
#include "ui/pages/parliament/exporting.h"
#include "ui/pages/parliament/outline.h"
#include "ui/pages/parliament/passport.h"
#include "ui/pages/parliament/preview.h"
#include "ui/pages/parliament/versions.h"
#include "ui/shell/design.h"
#include "ui/shell/settings.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "work/published_data.h"

namespace kamerklaar::ui {

namespace {

const auto splitterKey = QStringLiteral("parliament/writing");
constexpr int outlineBesideText = 112;  // below it there is no room for the outline
constexpr int outlineLetters = 26;
constexpr std::chrono::milliseconds pauseBeforeJudging{300};

QString formCode(domain::DocumentForm form) {
    const std::string_view code = domain::codeIn(domain::documentFormCodes, form);
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

Choices documentChoices() {
    Choices choices;
    for (const auto& [form, code] : domain::documentFormCodes) {
        choices.push_back({formCode(form), documentName(form)});
    }
    return choices;
}

}  // namespace

WritingTab::WritingTab(Desk& desk, Asker& asker, Settings& settings, QWidget* parent)
    : ParliamentTab(desk, parent),
      settings_(settings),
      document_(new ChoiceCombo(documentChoices(), this, ChoiceCombo::None::Absent)),
      chapters_(new ChoiceCombo({}, this, ChoiceCombo::None::Absent)),
      export_(new DocumentExport(this)),
      exporting_(new Exporting(desk, asker, this)),
      outline_(new Outline(this)),
      editor_(new ChapterEditor(desk, this)),
      side_(new ChapterSide(desk, asker, this)),
      splitter_(new QSplitter(this)),
      live_(desk.tools().publisher, side_->preview()) {
    document_->setObjectName(QStringLiteral("document"));
    document_->setAccessibleName(tr("Document"));
    chapters_->setObjectName(QStringLiteral("chapters"));
    chapters_->setAccessibleName(tr("Chapter"));
    soon_.setSingleShot(true);
    soon_.setInterval(pauseBeforeJudging);
    arrange();
    connectAll();
    exporting_->written().follow(*side_->passport().exportButton());
}

WritingTab::~WritingTab() = default;

QWidget* WritingTab::makeHead() {
    auto* head = new QWidget(this);
    auto* across = new QHBoxLayout(head);
    across->setContentsMargins({});
    across->setSpacing(room::normal);
    across->addWidget(document_);
    across->addWidget(chapters_);
    across->addStretch(1);
    across->addWidget(export_);
    return head;
}

void WritingTab::arrange() {
    splitter_->setObjectName(QStringLiteral("splitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(room::normal);
    splitter_->addWidget(outline_);
    splitter_->addWidget(editor_);
    splitter_->addWidget(side_);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 3);
    splitter_->setStretchFactor(2, 2);
    const int letter = fontMetrics().averageCharWidth();
    outline_->setMinimumWidth(letter * outlineLetters / 2);
    if (!splitter_->restoreState(settings_.value(splitterKey).toByteArray())) {
        splitter_->setSizes({letter * outlineLetters, letter * 68, letter * 50});
    }
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, room::small, 0, 0);
    down->setSpacing(room::small);
    down->addWidget(makeHead());
    down->addWidget(exporting_);
    down->addWidget(splitter_, 1);
}

void WritingTab::connectAll() {
    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { settings_.setValue(splitterKey, splitter_->saveState()); });
    connect(document_, &ChoiceCombo::edited, this, [this] {
        if (const auto form =
                domain::valueIn(domain::documentFormCodes, document_->typed().toStdString())) {
            chooseDocument(*form);
        }
    });
    connect(outline_, &Outline::chosen, this, &WritingTab::chooseChapter);
    connect(chapters_, &ChoiceCombo::edited, this,
            [this] { outline_->choose(chapters_->typed().toStdString()); });
    connect(editor_, &ChapterEditor::stepWanted, outline_, &Outline::step);
    connect(editor_, &ChapterEditor::bodyChanged, this, &WritingTab::typed);
    connect(editor_, &ChapterEditor::storedChanged, this, &WritingTab::showVersions);
    connect(editor_, &ChapterEditor::originWanted, this, &WritingTab::showOrigin);
    connect(&soon_, &QTimer::timeout, this, &WritingTab::judge);
    connect(&side_->checks(), &ChecksPanel::chapterWanted, this, &WritingTab::goToCheck);
    connect(&side_->checks(), &ChecksPanel::goTo, this, &ParliamentTab::goTo);
    connect(&side_->passport(), &Passport::goTo, this, &ParliamentTab::goTo);
    connect(&side_->versions(), &Versions::backWanted, this,
            [this](const std::string& body) { editor_->editing().replaceWith(body); });
    connect(side_, &QTabWidget::currentChanged, this, &WritingTab::showVersions);
    connect(export_, &DocumentExport::wanted, this, &WritingTab::startExport);
    connect(exporting_, &Exporting::stateChanged, this, &WritingTab::showExport);
}

void WritingTab::resizeEvent(QResizeEvent* event) {
    ParliamentTab::resizeEvent(event);
    const bool isNarrow = width() < outlineBesideText * fontMetrics().averageCharWidth();
    outline_->setVisible(!isNarrow);
    chapters_->setVisible(isNarrow && chapters_->count() > 1);
}

bool WritingTab::isBusy() const {
    return live_.isBusy();
}

void WritingTab::leave() {
    editor_->editing().save();
    editor_->editing().keepDraft();
}

// ---- What is shown ----

void WritingTab::setYear(int year) {
    if (year != year_) {
        leave();
        moment_.reset();
    }
    ParliamentTab::setYear(year);
}

std::shared_ptr<const ReportMoment> WritingTab::read() {
    return desk_.read(
        [this]() -> std::shared_ptr<const ReportMoment> {
            // The other documents go on when the report itself is final.
            auto found = work::publishedData(desk_.store(), desk_.tools().sealing.codec, year_,
                                             domain::DocumentForm::KamerLetter);
            return found.has_value() ? std::make_shared<ReportMoment>(*std::move(found)) : nullptr;
        },
        std::shared_ptr<const ReportMoment>());
}

void WritingTab::refresh() {
    const auto moment = year_ == 0 ? nullptr : read();
    setEnabled(moment != nullptr);
    if (moment == nullptr) {
        return;
    }
    const bool isOwn = editor_->editing().isActing();
    moment_ = moment;
    besideTexts_ = desk_.read(
        [this] {
            return work::checksBesideTexts(desk_.store(), moment_->data, moment_->figures,
                                           desk_.tools().sealing);
        },
        Checks());
    editor_->setMoment(moment_);
    side_->edition().show(moment_->data.edition);
    if (isOwn) {
        // Saved here: the pages show it already.
        live_.update(moment_);
    } else {
        chooseDocument(form_);
    }
    judge();
    showExport();
    if (!pending_.isEmpty()) {
        openPart(std::exchange(pending_, {}));
    }
}

void WritingTab::chooseDocument(domain::DocumentForm form) {
    const bool isOther =
        form != form_ || !editor_->editing().isOpen() || editor_->editing().chapter().year != year_;
    form_ = form;
    document_->setTyped(formCode(form));
    {
        const QSignalBlocker quiet(outline_);
        showOutline();
    }
    chooseChapter(outline_->part());
    if (!isOther && moment_ != nullptr) {
        live_.show(moment_, editor_->editing().chapter());
        followIfTouched();
    }
    showExport();
}

void WritingTab::chooseChapter(const std::string& part) {
    if (moment_ == nullptr || part.empty()) {
        return;
    }
    const Chapter chapter{year_, form_, part};
    const Chapter before = editor_->editing().chapter();
    const bool isSameDocument = before.form == form_ && before.year == year_;
    editor_->setHeading(partName(*domain::partOf(form_, part)).simplified());
    chapters_->setTyped(QString::fromStdString(part));
    editor_->open(chapter);
    if (isSameDocument && !(before == chapter)) {
        live_.goTo(chapter);
    } else if (!isSameDocument) {
        live_.show(moment_, chapter);
    }
    followIfTouched();
}

/// A draft that was put back is in no data yet.
void WritingTab::followIfTouched() {
    if (editor_->editing().isTouched()) {
        live_.follow(editor_->editing().chapter(), editor_->editing().body());
    }
}

void WritingTab::openPart(const QString& part) {
    if (moment_ == nullptr) {
        pending_ = part;
        return;
    }
    const QStringList path = part.split(u'/');
    const auto form = domain::valueIn(domain::documentFormCodes, path.value(0).toStdString());
    if (form) {
        chooseDocument(*form);
        outline_->choose(path.value(1).toStdString());
    }
    const qsizetype figure = path.indexOf(QStringLiteral("figure"));
    if (figure >= 0) {
        showOrigin(path.value(figure + 1));
    }
}

void WritingTab::goToCheck(domain::DocumentForm form, const std::string& part, int block,
                           const QString& words) {
    if (form != form_) {
        chooseDocument(form);
    }
    outline_->choose(part);
    editor_->edit().goTo(block, words);
    editor_->edit().setFocus();
}

void WritingTab::showOrigin(const QString& figure) {
    if (moment_ != nullptr) {
        side_->passport().show(moment_, figure);
        side_->turnTo(side_->passport());
    }
}

// ---- What follows the typing ----

void WritingTab::typed(const std::string& body) {
    if (editor_->editing().isOpen()) {
        live_.follow(editor_->editing().chapter(), body);
        soon_.start();
    }
}

void WritingTab::judge() {
    if (moment_ == nullptr || !editor_->editing().isOpen()) {
        return;
    }
    const Chapter& chapter = editor_->editing().chapter();
    Checks all;
    const auto add = [&all](Checks checks) {
        std::move(checks.begin(), checks.end(), std::back_inserter(all));
    };
    add(checksOf(*moment_, chapter.form, chapter.part, editor_->editing().body()));
    for (const auto& [form, code] : domain::documentFormCodes) {
        for (work::PublicationCheck& check : checksOf(*moment_, form)) {
            if (check.form != chapter.form || check.part != chapter.part) {
                all.push_back(std::move(check));
            }
        }
    }
    add(besideTexts_);
    checks_ = all;
    side_->showCount(static_cast<int>(all.size()));
    side_->checks().show(year_, form_, std::move(all));
    showOutline();
}

void WritingTab::showOutline() {
    std::map<std::string, Outline::State> states;
    for (const work::PublicationCheck& check : checks_) {
        if (check.form == form_ && !check.part.empty()) {
            ++states[check.part].remarks;
        }
    }
    for (const domain::ReportText& text : moment_->data.texts) {
        if (text.form == form_) {
            states[text.part].isOwn = true;
        }
    }
    const QSignalBlocker quiet(outline_);
    outline_->show(form_, states);
    if (chapters_->count() != outline_->count() ||
        chapters_->itemData(0).toString().toStdString() != domain::partsOf(form_).front().code) {
        chapters_->clear();
        for (const domain::DocumentPart& part : domain::partsOf(form_)) {
            chapters_->addItem(partName(part), QString::fromUtf8(part.code));
        }
    }
    chapters_->setTyped(QString::fromStdString(outline_->part()));
}

void WritingTab::showVersions() {
    if (side_->currentWidget() == &side_->versions() && editor_->editing().isOpen()) {
        side_->versions().show(editor_->editing().stored(), std::make_shared<BoundValues>(moment_),
                               editor_->editing().isEditable());
    }
}

// ---- Export ----

void WritingTab::showExport() {
    const QString reason =
        moment_ == nullptr
            ? QString()
            : words::sentences(work::heldBack(moment_->data, form_), desk_.language());
    export_->show(form_, moment_ == nullptr || exporting_->isBusy(), reason);
}

void WritingTab::startExport(ExportKind kind) {
    // What was typed belongs in it.
    if (editor_->editing().save() && moment_ != nullptr) {
        exporting_->start({moment_, &moment_->data}, form_, kind);
    }
}

}  // namespace kamerklaar::ui
