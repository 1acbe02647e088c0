// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/municipalities/municipalities_page.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/shell/design.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/report_chip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/view_bar.h"
#include "ui/words/words.h"
#include "work/usual_round.h"

namespace kamerklaar::ui {

namespace {

using MunicipalityLine = MunicipalitiesPage::Line;
using domain::Amounts;

template <typename Get>
Column<MunicipalityLine> amountColumn(const QString& title, const char* key,
                                      domain::Language language, Get get) {
    Column<MunicipalityLine> column{
        title,
        [language, get](const MunicipalityLine& row) {
            return words::amount(get(row.figures.total), language);
        },
        [get](const MunicipalityLine& row) { return get(row.figures.total).inCents(); }};
    return std::move(column).named(key);
}

const work::ReportHeader* reportIn(const MunicipalityLine& row, domain::RoundId round) {
    const auto found =
        std::find_if(row.reports.begin(), row.reports.end(),
                     [round](const work::ReportHeader& report) { return report.round == round; });
    return found == row.reports.end() ? nullptr : &*found;
}

Column<MunicipalityLine> roundColumn(const domain::Round& round, domain::Date today,
                                     domain::Language language) {
    const auto chip = [id = round.id, today,
                       language](const MunicipalityLine& row) -> std::optional<Chip> {
        const work::ReportHeader* report = reportIn(row, id);
        return report == nullptr ? std::nullopt
                                 : std::optional(chipFor(*report, row.hasAward, today, language));
    };
    Column<MunicipalityLine> column{
        MunicipalitiesPage::tr("Report %1").arg(round.year),
        [chip](const MunicipalityLine& row) { return chip(row).value_or(Chip()).word; },
        {},
        chip};
    column.key = QStringLiteral("report/%1").arg(round.year);
    return column;
}

}  // namespace

MunicipalitiesPage::MunicipalitiesPage(Desk& desk, Settings& settings, QWidget* parent)
    : Page(desk, parent),
      model_(new ColumnModel<MunicipalityLine>(
          columns(),
          [](const MunicipalityLine& row) {
              return Address{Place::Dossier, row.municipality.id.value};
          },
          this)),
      table_(new ListTable(model_, tr("Municipalities"), this)),
      search_(new SearchField(tr("Search municipality, province or status"), model_, table_, this)),
      state_(new QComboBox(this)),
      province_(new QComboBox(this)),
      view_(new ViewBar(Place::Municipalities, settings, this)),
      count_(new QLabel(this)) {
    table_->setObjectName(QStringLiteral("municipalities"));
    search_->setObjectName(QStringLiteral("search"));
    setRole(count_, TextRole::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, room::tight, room::page, room::wide);
    layout->setSpacing(room::normal);
    auto* head = new FlowLayout;
    search_->setFixedWidth(search_->sizeHint().width());
    head->addWidget(search_);
    head->addWidget(state_);
    head->addWidget(province_);
    addFilters();
    layout->addLayout(head);
    layout->addWidget(view_);
    layout->addWidget(table_, 1);
    layout->addWidget(count_);
    table_->sortInitially(0, Qt::AscendingOrder);
    connect(table_, &ListTable::jumped, this, &Page::goTo);
    connect(model_, &QAbstractItemModel::modelReset, this, &MunicipalitiesPage::showCount);
    connect(search_, &QLineEdit::textChanged, this, &MunicipalitiesPage::showView);
    connect(table_->columns(), &ListColumns::changed, this, &MunicipalitiesPage::showView);
    connect(view_, &ViewBar::wanted, this, &MunicipalitiesPage::look);
    showView();
}

void MunicipalitiesPage::addFilters() {
    using Rounds = std::vector<domain::Round>;
    if (const auto usual = work::usualRound(
            desk_.read([this] { return desk_.store().rounds().all(); }, Rounds()), desk_.today())) {
        round_ = usual->id;
        filter_.year = usual->year;
    }
    state_->setObjectName(QStringLiteral("state"));
    state_->setAccessibleName(tr("State of the report"));
    state_->addItem(tr("All states of report %1").arg(filter_.year));
    for (const words::ReportState state : words::reportStates()) {
        state_->addItem(words::chipOf(state, desk_.language()).word, static_cast<int>(state));
    }
    province_->setObjectName(QStringLiteral("province"));
    province_->setAccessibleName(tr("Province"));
    province_->addItem(tr("All provinces"));
    std::set<QString> provinces;
    using Municipalities = std::vector<domain::Municipality>;
    for (const domain::Municipality& one :
         desk_.read([this] { return desk_.store().municipalities().all(); }, Municipalities())) {
        provinces.insert(words::text(one.province));
    }
    for (const QString& province : provinces) {
        province_->addItem(province, province);
    }
    connect(state_, &QComboBox::activated, this, [this](int index) {
        const QVariant state = state_->itemData(index);
        filter_.state = state.isValid()
                            ? std::optional(static_cast<words::ReportState>(state.toInt()))
                            : std::nullopt;
        fill();
    });
    connect(province_, &QComboBox::activated, this, [this](int index) {
        filter_.province = province_->itemData(index).toString();
        fill();
    });
}

std::vector<Column<MunicipalityLine>> MunicipalitiesPage::columns() const {
    const domain::Language language = desk_.language();
    std::vector<Column<MunicipalityLine>> columns{
        Column<MunicipalityLine>(
            tr("Municipality"),
            [](const MunicipalityLine& row) { return words::text(row.municipality.name); })
            .named("name"),
        Column<MunicipalityLine>(
            tr("Province"),
            [](const MunicipalityLine& row) { return words::text(row.municipality.province); })
            .named("province")
            .givingWay(),
    };
    using Rounds = std::vector<domain::Round>;
    const domain::Date today = desk_.today();
    const Rounds rounds = desk_.read([this] { return desk_.store().rounds().all(); }, Rounds());
    const auto usual = work::usualRound(rounds, today);
    for (const domain::Round& round : rounds) {
        if (round.period.first() <= today) {
            Column<MunicipalityLine> column = roundColumn(round, today, language);
            column.givesWay = usual && round.id != usual->id;
            columns.push_back(std::move(column));
        }
    }
    columns.push_back(amountColumn(reserves_ ? tr("Awarded or reserved, net") : tr("Awarded, net"),
                                   "awarded", language,
                                   [](const Amounts& a) { return a.awardedNet(); }));
    columns.push_back(
        amountColumn(tr("Paid, net"), "paid", language, [](const Amounts& a) { return a.paid; }));
    columns.push_back(
        amountColumn(tr("Spent"), "spent", language, [](const Amounts& a) { return a.spent; }));
    columns.push_back(amountColumn(tr("Remaining"), "remaining", language,
                                   [](const Amounts& a) { return a.remaining(); }));
    return columns;
}

void MunicipalitiesPage::open(const Address& address) {
    if (const auto choices = choicesIn(address.part)) {
        look(*choices);
    }
}

void MunicipalitiesPage::look(const ViewChoices& choices) {
    filter_.choose(choices);
    state_->setCurrentIndex(filter_.state ? state_->findData(static_cast<int>(*filter_.state)) : 0);
    province_->setCurrentIndex(std::max(0, province_->findData(filter_.province)));
    setListChoices(choices, *search_, *table_);
    fill();
}

QString MunicipalitiesPage::title() const {
    return tr("Municipalities");
}

bool MunicipalitiesPage::search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

void MunicipalitiesPage::reload() {
    work::Store& store = desk_.store();
    const auto grid =
        desk_.read([&] { return work::roundGrid(store, desk_.today()); }, work::RoundGrid());
    using Lines = std::vector<work::MunicipalityLine>;
    const Lines figures = desk_.read([&] { return work::municipalityLines(store); }, Lines());
    lines_.clear();
    // Both lists stand in the order of the names.
    for (std::size_t i = 0; i < figures.size(); ++i) {
        MunicipalityLine& line =
            lines_.emplace_back(MunicipalityLine{figures[i].municipality, figures[i].figures, {}});
        if (i < grid.rows.size()) {
            line.reports = grid.rows[i].reports;
            line.hasAward = grid.rows[i].hasAward;
        }
    }
    const bool reserves = std::any_of(lines_.begin(), lines_.end(), [](const Line& line) {
        return !line.figures.reserved.isZero();
    });
    if (reserves != reserves_) {
        reserves_ = reserves;
        model_->setColumns(columns());
    }
    fill();
}

bool MunicipalitiesPage::isWanted(const MunicipalityLine& line) const {
    if (!filter_.province.isEmpty() &&
        words::text(line.municipality.province) != filter_.province) {
        return false;
    }
    const work::ReportHeader* report = reportIn(line, round_);
    return !filter_.state ||
           (report != nullptr && words::stateOf(report->status, report->due, line.hasAward,
                                                desk_.today()) == *filter_.state);
}

void MunicipalitiesPage::fill() {
    std::vector<MunicipalityLine> shown;
    MunicipalityLine totals;
    totals.municipality.name = tr("Total").toStdString();
    for (const MunicipalityLine& line : lines_) {
        if (isWanted(line)) {
            shown.push_back(line);
        }
    }
    model_->setRowsAddedUp(std::move(shown), totals, [](Line& total, const Line& line) {
        total.figures.total += line.figures.total;
    });
    table_->fitColumns();
    showView();
}

void MunicipalitiesPage::showView() {
    ViewChoices choices = filter_.choices();
    addListChoices(choices, *search_, *table_);
    view_->show(withListChoices(filter_.sentence(desk_.language()), *search_, *table_), choices);
}

void MunicipalitiesPage::showCount() {
    const int all = static_cast<int>(lines_.size());
    const int shown = model_->shownRows();
    const auto inWords = [this](int count) { return words::count(count, desk_.language()); };
    count_->setText(shown == all ? tr("%1 municipalities. Amounts in euros.").arg(inWords(all))
                                 : tr("%1 of %2 municipalities").arg(inWords(shown), inWords(all)));
}

}  // namespace kamerklaar::ui
