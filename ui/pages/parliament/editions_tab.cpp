// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/editions_tab.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/forms/record_place.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/decision_chip.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/written_file.h"
#include "ui/words/words.h"
#include "work/publishing.h"

namespace kamerklaar::ui {

namespace {

using domain::SealedEdition;
using work::RestatedFigure;
using work::SealedLine;

const domain::CaseDocument* documentOf(const SealedLine& line, domain::DocumentId id) {
    const auto found = std::find_if(line.documents.begin(), line.documents.end(),
                                    [id](const domain::CaseDocument& one) { return one.id == id; });
    return found == line.documents.end() ? nullptr : &*found;
}

std::string hashOf(const SealedLine& line) {
    const domain::CaseDocument* file = documentOf(line, line.edition.file);
    return file == nullptr ? std::string() : file->sha256;
}

std::vector<Column<SealedLine>> editionColumns(domain::Language language) {
    return {
        column::text<SealedLine>(EditionsTab::tr("Edition"),
                                 [](const SealedLine& line) {
                                     return EditionsTab::tr("%1, version %2", "year, number")
                                         .arg(line.edition.year)
                                         .arg(line.edition.number)
                                         .toStdString();
                                 }),
        column::state<SealedLine>(EditionsTab::tr("State"),
                                  [language](const SealedLine& line) {
                                      return line.decision
                                                 ? std::optional(chipFor(*line.decision, language))
                                                 : std::nullopt;
                                  }),
        column::date<SealedLine>(
            EditionsTab::tr("Cut-off date"),
            [](const SealedLine& line) { return std::optional(line.edition.cutOff); }),
        column::date<SealedLine>(EditionsTab::tr("Decided on"),
                                 [](const SealedLine& line) {
                                     return line.decision && line.decision->decidedAt
                                                ? std::optional(line.decision->decidedAt->date())
                                                : std::nullopt;
                                 }),
        column::text<SealedLine>(EditionsTab::tr("Made with"), [](const SealedLine& line) {
            return line.edition.programVersion;
        })};
}

std::vector<Column<RestatedFigure>> restatedColumns() {
    return {column::text<RestatedFigure>(EditionsTab::tr("Figure"),
                                         [](const RestatedFigure& one) { return one.label; }),
            column::text<RestatedFigure>(EditionsTab::tr("Published before"),
                                         [](const RestatedFigure& one) { return one.before; })
                .atTheRight(),
            column::text<RestatedFigure>(EditionsTab::tr("Now"),
                                         [](const RestatedFigure& one) { return one.after; })
                .atTheRight(),
            column::text<RestatedFigure>(EditionsTab::tr("Reason"),
                                         [](const RestatedFigure& one) { return one.reason; })};
}

std::optional<Address> decisionOf(const SealedLine& line) {
    return line.decision ? std::optional(Address{Place::Decision, line.decision->id.value, {}})
                         : std::nullopt;
}

}  // namespace

EditionsTab::EditionsTab(Desk& desk, Asker& asker, QWidget* parent)
    : ParliamentTab(desk, parent),
      asker_(asker),
      place_(new RecordPlace(this)),
      written_(new WrittenFile(desk.language(), this)),
      editions_(new ListCard<SealedLine>(tr("Sealed editions"), "sealedEditions",
                                         editionColumns(desk.language()), decisionOf, this)),
      restated_(new ListCard<RestatedFigure>(
          tr("Restated since"), "restatedFigures", restatedColumns(),
          [this](const RestatedFigure& one) {
              return std::optional(
                  Address{Place::Parliament, year_,
                          QStringLiteral("write/figure/%1").arg(words::text(one.key))});
          },
          this)),
      hash_(new QLabel(this)),
      said_(new QLabel(this)),
      found_(new ProblemLine(desk.language(), this)) {
    hash_->setObjectName(QStringLiteral("sealHash"));
    setRole(hash_, TextRole::Quiet);
    hash_->setWordWrap(true);  // a hash is one long word
    hash_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    said_->setObjectName(QStringLiteral("sealHolds"));
    said_->setWordWrap(true);
    found_->setObjectName(QStringLiteral("sealProblems"));
    place_->head().addWidget(written_);
    place_->overview().addWidget(editions_);
    place_->overview().addWidget(restated_);
    addButtons();
    connect(editions_->table(), &ListTable::jumped, this, &ParliamentTab::goTo);
    connect(restated_->table(), &ListTable::jumped, this, &ParliamentTab::goTo);
    connect(editions_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EditionsTab::offer);
}

void EditionsTab::addButtons() {
    const auto add = [this](const QString& text, const char* name, auto act) {
        auto* button = new QPushButton(text, editions_);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        editions_->addBesideHeading(button);
        buttons_.push_back(button);
    };
    add(tr("Save the &PDF …"), "savePdf", [this] { save(&SealedEdition::file); });
    add(tr("Save the &data …"), "saveData", [this] { save(&SealedEdition::data); });
    add(tr("Save the &figures …"), "saveFigures", [this] { save(&SealedEdition::figures); });
    add(tr("&Hold against the seal"), "verifySeal", [this] { verify(); });
    editions_->addContent(hash_);
    editions_->addContent(said_);
    editions_->addContent(found_);
}

void EditionsTab::refresh() {
    auto lines =
        desk_.read([this] { return work::sealedLines(desk_.store()); }, std::vector<SealedLine>());
    // Those of the chosen year first; the others stay within reach.
    const auto ofYear = std::stable_partition(
        lines.begin(), lines.end(),
        [this](const SealedLine& line) { return line.edition.year == year_; });
    const bool isThere = ofYear != lines.begin();
    editions_->setNote(
        lines.empty()
            ? tr("None yet. An edition is sealed when it is proposed as final: its data, its "
                 "figures and the PDF itself are kept, with their hashes.")
        : !isThere
            ? tr("No edition over %1 was sealed yet; below are those over other years.").arg(year_)
            : tr("Each keeps its data, its figures and the PDF itself. Choose one to save it or "
                 "to hold it against its seal; the name opens the decision."));
    editions_->table()->setVisible(!lines.empty());
    const int before = shownYear_ == year_ ? editions_->table()->currentIndex().row() : 0;
    shownYear_ = year_;
    editions_->show(std::move(lines));
    editions_->choose(std::max(before, 0));
    showRestated();
    offer();
}

void EditionsTab::showRestated() {
    struct Found {
        std::vector<RestatedFigure> figures;
        int year = 0;
        int number = 0;
    };
    auto found = desk_.read(
        [this] {
            Found read;
            if (const auto now = work::kamerReportData(desk_.store(), year_)) {
                read = {work::restatedFigures(*now, work::BoundFigures(*now)),
                        now->sealedBeforeYear, now->sealedBeforeNumber};
            }
            return read;
        },
        Found());
    if (found.year == 0) {
        restated_->setNote(tr("No edition was sealed before the one over %1.").arg(year_));
    } else if (found.figures.empty()) {
        restated_->setNote(tr("No figure differs from the edition over %1, version %2.")
                               .arg(found.year)
                               .arg(found.number));
    } else {
        restated_->setNote(
            tr("Figures that differ from the edition over %1, version %2. Each needs its reason, "
               "which is given below Write, Checks, and printed in the report.")
                .arg(found.year)
                .arg(found.number));
    }
    restated_->table()->setVisible(!found.figures.empty());
    restated_->show(std::move(found.figures));
}

void EditionsTab::offer() {
    for (QPushButton* button : buttons_) {
        button->setEnabled(editions_->current() != nullptr);
    }
    const SealedLine* line = editions_->current();
    hash_->setVisible(line != nullptr);
    if (line != nullptr) {
        hash_->setText(tr("SHA-256 of the PDF: %1").arg(words::text(hashOf(*line))));
    }
    tell({}, {});
}

void EditionsTab::tell(const QString& words, const domain::Problems& problems) {
    said_->setText(words);
    said_->setVisible(!words.isEmpty());
    found_->show(problems);
}

void EditionsTab::openPart(const QString& part) {
    const std::vector<SealedLine>& lines = editions_->model()->rows();
    const auto found = std::find_if(lines.begin(), lines.end(), [&part](const SealedLine& line) {
        return QString::number(line.edition.id.value) == part;
    });
    if (found != lines.end()) {
        editions_->choose(static_cast<int>(found - lines.begin()));
        editions_->table()->setFocus();
    }
}

void EditionsTab::save(const domain::DocumentId SealedEdition::*which) {
    const SealedLine* line = editions_->current();
    const domain::CaseDocument* document =
        line == nullptr ? nullptr : documentOf(*line, line->edition.*which);
    if (document == nullptr) {
        tell({}, {domain::refusal(domain::ProblemKind::SealMissing)});
        return;
    }
    const auto content = desk_.read([&] { return desk_.store().documents().content(document->id); },
                                    std::optional<std::string>());
    const QString name = words::text(document->fileName);
    const auto path = asker_.fileToSave(
        this, {tr("Save a copy"), name, tr("All files (*)"), name.section(u'.', -1)});
    if (path && content) {
        written_->write(*path, QByteArray::fromStdString(*content),
                        tr("The copy was written:\n%1"));
    }
}

void EditionsTab::verify() {
    const SealedLine* line = editions_->current();
    if (line == nullptr) {
        return;
    }
    const auto found = desk_.readResult([&]() -> domain::Result<domain::Problems> {
        return work::verifySeal(desk_.store(), desk_.tools().sealing, line->edition);
    });
    const domain::Problems& problems = found ? *found : found.error();
    tell(problems.empty() ? tr("Data, figures and PDF of %1, version %2 are what was sealed.")
                                .arg(line->edition.year)
                                .arg(line->edition.number)
                          : QString(),
         problems);
}

}  // namespace kamerklaar::ui
