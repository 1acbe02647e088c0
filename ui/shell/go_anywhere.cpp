// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/go_anywhere.h"

#include <QtCore/QSignalBlocker>
#include <chrono>

#include "ui/widgets/list_table.h"

namespace kamerklaar::ui {

namespace {

constexpr std::chrono::milliseconds pauseBeforeFigures{120};

}  // namespace

ColumnModel<Destination>* GoAnywhere::makeModel() {
    return new ColumnModel<Destination>(
        {{tr("Where to"), [](const Destination& one) { return one.name; }},
         {tr("What it is"), [](const Destination& one) { return one.kind; }},
         {tr("Now"), [](const Destination& one) { return one.value; }}},
        {});
}

GoAnywhere::GoAnywhere(Desk& desk, Settings& settings, QWidget* parent)
    : GoAnywhere(desk, settings, makeModel(), parent) {}

GoAnywhere::GoAnywhere(Desk& desk, Settings& settings, ColumnModel<Destination>* model,
                       QWidget* parent)
    : Picker(tr("Go to"), tr("Open"), model, tr("Municipality, report, decision, figure or place"),
             parent),
      desk_(desk),
      settings_(settings),
      model_(model) {
    setObjectName(QStringLiteral("goAnywhere"));
    model->setParent(this);
    later_.setSingleShot(true);
    later_.setInterval(pauseBeforeFigures);
    connect(&later_, &QTimer::timeout, this, &GoAnywhere::addFigures);
    connect(this, &Picker::chosen, this, [this](int row) {
        later_.stop();
        const Address address = model_->rows()[static_cast<std::size_t>(row)].address;
        Q_EMIT putAway();
        Q_EMIT goTo(address);
    });
    connect(this, &Picker::putAway, &later_, &QTimer::stop);
}

void GoAnywhere::begin() {
    std::vector<Destination> all = destinationsOfWindow();
    auto views = destinationsOfViews(settings_);
    std::move(views.begin(), views.end(), std::back_inserter(all));
    auto ofFile =
        desk_.read([this] { return destinationsOfFile(desk_); }, std::vector<Destination>());
    std::move(ofFile.begin(), ofFile.end(), std::back_inserter(all));
    model_->setRows(std::move(all));
    table()->fitColumns();
    Picker::begin();
    later_.start();
}

void GoAnywhere::addFigures() {
    std::vector<Destination> all = model_->rows();
    auto figures =
        desk_.read([this] { return destinationsOfFigures(desk_); }, std::vector<Destination>());
    std::move(figures.begin(), figures.end(), std::back_inserter(all));
    const int before = table()->currentIndex().row();
    model_->setRows(std::move(all));
    table()->setCurrentIndex(model_->index(std::max(before, 0), 0));
}

}  // namespace kamerklaar::ui
