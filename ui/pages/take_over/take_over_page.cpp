// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/take_over/take_over_page.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "domain/words.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/decision_chip.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/whole_file.h"
#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "work/table_cells.h"

namespace kamerklaar::ui {

namespace {

using TakenLine = work::TakeOver::Line;
using domain::Decision;

std::vector<Column<TakenLine>> lineColumns(domain::Language language) {
    return {column::text<TakenLine>(TakeOverPage::tr("Municipality"),
                                    [](const TakenLine& line) { return line.municipality; }),
            column::money<TakenLine>(TakeOverPage::tr("Awarded (net)"), language,
                                     [](const TakenLine& line) { return line.awardedNet; }),
            column::money<TakenLine>(TakeOverPage::tr("Paid"), language,
                                     [](const TakenLine& line) { return line.paid; }),
            column::money<TakenLine>(TakeOverPage::tr("Spent in reports"), language,
                                     [](const TakenLine& line) { return line.reported; }),
            column::money<TakenLine>(TakeOverPage::tr("Spent in SiSa returns"), language,
                                     [](const TakenLine& line) { return line.sisa; })};
}

const domain::TakeOverTerms& termsOf(const Decision& decision) {
    return std::get<domain::TakeOverTerms>(decision.terms);
}

std::vector<Column<Decision>> decisionColumns(domain::Language language) {
    using column::count;
    return {column::date<Decision>(TakeOverPage::tr("Prepared on"),
                                   [](const Decision& one) { return one.preparedAt.date(); }),
            count<Decision>(TakeOverPage::tr("Awards"), language,
                            [](const Decision& one) { return termsOf(one).awards; }),
            count<Decision>(TakeOverPage::tr("Payments"), language,
                            [](const Decision& one) { return termsOf(one).payments; }),
            count<Decision>(TakeOverPage::tr("Reports"), language,
                            [](const Decision& one) { return termsOf(one).reports; }),
            count<Decision>(TakeOverPage::tr("SiSa returns"), language,
                            [](const Decision& one) { return termsOf(one).sisaReturns; }),
            column::state<Decision>(TakeOverPage::tr("Status"), [language](const Decision& one) {
                return chipFor(one, language);
            })};
}

}  // namespace

TakeOverPage::TakeOverPage(Desk& desk, Asker& asker, QWidget* parent)
    : Page(desk, parent),
      asker_(asker),
      written_(new WrittenFile(desk.language(), this)),
      write_(new QPushButton(tr("Make the workbook …"), this)),
      read_(new QPushButton(tr("Read a workbook …"), this)),
      prepare_(new QPushButton(tr("Prepare the take-over"), this)),
      found_(new QLabel(this)),
      problems_(new RemarkList(tr("Nothing is wrong with this workbook."), desk.language(), this)),
      lines_(new ListCard<TakenLine>(tr("What the workbook holds"), "lines",
                                     lineColumns(desk.language()), {}, this)),
      decisions_(new ListCard<Decision>(
          tr("Take-overs"), "takeOvers", decisionColumns(desk.language()),
          [](const Decision& one) {
              return Address{Place::Decision, one.id.value, {}};
          },
          this)) {
    write_->setObjectName(QStringLiteral("write"));
    read_->setObjectName(QStringLiteral("read"));
    prepare_->setObjectName(QStringLiteral("prepare"));
    problems_->setObjectName(QStringLiteral("problems"));
    problems_->setAccessibleName(tr("What is wrong with the workbook"));
    found_->setObjectName(QStringLiteral("found"));
    found_->setWordWrap(true);
    lines_->setNote(tr("Amounts in euros. Compare them with the earlier administration."));
    QVBoxLayout* body = addScrollingBody(this);
    body->addWidget(written_);
    body->addWidget(makeStep(
        tr("1. Make the workbook"),
        tr("One workbook with the municipalities filled in, for awards, payments, reports and SiSa "
           "returns from before this file was begun, each with its own date."),
        write_));
    body->addWidget(makeStep(tr("2. Read it when it is filled in"),
                             tr("Every line is checked, and the lines are held against one "
                                "another. Nothing is kept yet."),
                             read_));
    auto* checked = new Card(tr("What was found"), this);
    checked->addContent(found_);
    checked->addContent(problems_);
    body->addWidget(checked);
    body->addWidget(lines_);
    body->addWidget(makeStep(
        tr("3. Prepare the take-over"),
        tr("The workbook is kept with its hash. A second person approves; then everything in it "
           "counts, marked as taken over."),
        prepare_));
    body->addWidget(decisions_);
    body->addStretch(1);
    makePrimary(prepare_);
    connect(write_, &QPushButton::clicked, this, &TakeOverPage::writeWorkbook);
    connect(read_, &QPushButton::clicked, this, &TakeOverPage::readWorkbook);
    connect(prepare_, &QPushButton::clicked, this, &TakeOverPage::prepare);
    connect(decisions_->table(), &ListTable::jumped, this, &Page::goTo);
    found_->setText(tr("No workbook has been read yet."));
    problems_->hide();
    lines_->hide();
}

QWidget* TakeOverPage::makeStep(const QString& heading, const QString& note, QPushButton* button) {
    auto* card = new Card(heading, this);
    card->setNote(note);
    card->addBesideHeading(button);
    return card;
}

void TakeOverPage::open(const Address& /*address*/) {}

QString TakeOverPage::title() const {
    return tr("Taking over the earlier administration");
}

void TakeOverPage::reload() {
    permit(*prepare_, desk_, work::Act::PrepareDecision, isSound_);
    std::vector<Decision> all =
        desk_.read([this] { return desk_.store().decisions().all(); }, std::vector<Decision>());
    std::erase_if(all, [](const Decision& one) {
        return one.decisionKind != domain::DecisionKind::TakeOver;
    });
    decisions_->setVisible(!all.empty());
    decisions_->show(std::move(all));
}

void TakeOverPage::writeWorkbook() {
    const auto path = asker_.fileToSave(
        this, {tr("Make the workbook"), tr("take-over") + QStringLiteral(".xlsx"),
               tr("Excel workbook (*.xlsx);;OpenDocument (*.ods)"), QStringLiteral("xlsx")});
    if (!path) {
        return;
    }
    using Format = work::WorkbookWriter::Format;
    const Format format =
        path->endsWith(QLatin1String(".ods"), Qt::CaseInsensitive) ? Format::Ods : Format::Xlsx;
    const auto bytes = desk_.readResult([&]() -> domain::Result<std::string> {
        return desk_.tools().workbooks.write(work::takeOverWorkbook(desk_.store()), format);
    });
    if (!bytes) {
        written_->fail(words::sentences(bytes.error(), desk_.language()));
        return;
    }
    written_->write(*path, QByteArray::fromStdString(*bytes),
                    tr("The workbook was made: %1. Fill it in and read it here."));
}

void TakeOverPage::readWorkbook() {
    const auto path =
        asker_.fileToOpen(this, {tr("Read a workbook"), {}, tr("Workbooks (*.xlsx *.ods)"), {}});
    if (!path) {
        return;
    }
    isSound_ = false;
    lines_->hide();
    auto bytes = bytesOf(*path);
    if (!bytes) {
        showProblems(bytes.error());
        return;
    }
    fileName_ = QFileInfo(*path).fileName();
    bytes_ = *std::move(bytes);
    const auto tables = desk_.tools().tables.read(fileName_.toStdString(), bytes_);
    if (!tables) {
        showProblems(tables.error());
        return;
    }
    const auto read = desk_.readResult([&]() -> domain::Result<work::TakeOver> {
        return work::readTakeOver(desk_.context(), *tables);
    });
    if (!read) {
        showProblems(read.error());
        return;
    }
    showRead(*read);
}

void TakeOverPage::showRead(const work::TakeOver& read) {
    const domain::Language language = desk_.language();
    isSound_ = !domain::refuses(read.problems);
    TakenLine sum;
    for (const TakenLine& line : read.reconciliation) {
        sum.awardedNet += line.awardedNet;
        sum.paid += line.paid;
        sum.reported += line.reported;
        sum.sisa += line.sisa;
    }
    sum.municipality = tr("Total").toStdString();
    lines_->show(read.reconciliation, sum);
    lines_->setVisible(true);
    showProblems(read.problems);
    found_->setText(tr("%1: %2 decisions, %3 reports and %4 SiSa returns.")
                        .arg(fileName_, words::count(std::int64_t(read.decisions.size()), language),
                             words::count(std::int64_t(read.reports.size()), language),
                             words::count(std::int64_t(read.sisaReturns.size()), language)));
}

void TakeOverPage::showProblems(const domain::Problems& problems) {
    std::vector<Remark> remarks;
    for (const domain::Problem& problem : problems) {
        remarks.push_back({problem.severity,
                           words::text(work::sentenceWithPlace(problem, desk_.language())),
                           {}});
    }
    problems_->show(std::move(remarks));
    problems_->setVisible(true);
    found_->setText(problems.empty() ? QString()
                                     : tr("The workbook cannot be taken over as it is."));
    permit(*prepare_, desk_, work::Act::PrepareDecision, isSound_);
}

void TakeOverPage::prepare() {
    const auto prepared = desk_.act(Topic::Everything, [this](const work::Context& context) {
        return work::prepareTakeOver(context, desk_.tools().tables, fileName_.toStdString(),
                                     bytes_);
    });
    if (!prepared) {
        showProblems(prepared.error());
        return;
    }
    isSound_ = false;
    bytes_.clear();
    Q_EMIT goTo({Place::Decision, prepared->id.value, {}});
}

}  // namespace kamerklaar::ui
