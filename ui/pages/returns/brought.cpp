// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/brought.h"

#include <algorithm>

namespace kamerklaar::ui {

namespace {

using work::returns::CheckedReturn;
using work::returns::CheckedSisa;

/// Each kind of file has its own functions.
template <typename ForReport, typename ForSisa>
struct Either : ForReport, ForSisa {
    using ForReport::operator();
    using ForSisa::operator();
};
template <typename ForReport, typename ForSisa>
Either(ForReport, ForSisa) -> Either<ForReport, ForSisa>;

std::optional<Address> dossierOf(const CheckedSisa& one) {
    return one.municipality ? std::optional(Address{Place::Dossier, one.municipality->id.value,
                                                    QStringLiteral("sisa")})
                            : std::nullopt;
}

}  // namespace

Brought::Brought(const work::Context& context)
    : context_(context), reports_(context), sisa_(context) {}

std::size_t Brought::add(work::returns::ReturnFile file) {
    const auto isSame = [&](const Item& item) {
        return std::visit([&](const auto& one) { return one.file.bytes == file.bytes; }, item);
    };
    const auto same = std::find_if(items_.begin(), items_.end(), isSame);
    if (same != items_.end()) {
        const auto at = static_cast<std::size_t>(same - items_.begin());
        if (at < firstTogether_) {
            addTogether(*same);
        }
        return at;
    }
    const domain::Scheme& scheme = context_.store.schemes().current();
    if (file.isReadable() && work::returns::isSisa(scheme, file.tables)) {
        items_.emplace_back(sisa_.read(std::move(file), {}));
    } else {
        items_.emplace_back(reports_.read(std::move(file), {}));
    }
    addTogether(items_.back());
    return items_.size() - 1;
}

void Brought::beginTogether() {
    together_ = {};
    firstTogether_ = items_.size();
}

void Brought::addTogether(Item& item) {
    std::visit(Either{[this](CheckedReturn& one) { together_.add(reports_, one, one.file.name); },
                      [this](CheckedSisa& one) { together_.add(sisa_, one, one.file.name); }},
               item);
}

Sight Brought::sightOf(std::size_t at) const {
    Sight sight;
    const auto common = [&sight](const auto& one) {
        sight.file = &one.file;
        sight.asked = &one.asked;
        sight.messages = &one.messages;
        sight.municipality = one.municipality;
        sight.isTakenOver = one.isTakenOver;
        sight.mayBeTakenOver = one.mayBeTakenOver();
    };
    std::visit(Either{[&](const CheckedReturn& one) {
                          common(one);
                          sight.reading = &one.reading;
                          sight.year = one.round;
                          if (one.report.id.isStored()) {
                              sight.record = Address{Place::Report, one.report.id.value, {}};
                          }
                      },
                      [&](const CheckedSisa& one) {
                          common(one);
                          sight.reading = &one.read.reading;
                          sight.year = one.year;
                          sight.isSisa = true;
                          sight.record = dossierOf(one);
                      }},
               items_[at]);
    return sight;
}

const CheckedReturn* Brought::report(std::size_t at) const {
    return std::get_if<CheckedReturn>(&items_[at]);
}

void Brought::ask(std::size_t at, const work::returns::ReturnAsked& asked) {
    std::visit([&](auto& one) { one.asked = asked; }, items_[at]);
    check(items_[at]);
    // Only now it is known which others it stands beside.
    std::string other = alsoIn(at);
    if (other != asked.alsoIn) {
        std::visit([&](auto& one) { one.asked.alsoIn = std::move(other); }, items_[at]);
        check(items_[at]);
    }
}

void Brought::check(Item& item) {
    std::visit(Either{[this](CheckedReturn& one) { reports_.check(one); },
                      [this](CheckedSisa& one) { sisa_.check(one); }},
               item);
}

std::string Brought::alsoIn(std::size_t at) const {
    const Sight one = sightOf(at);
    for (std::size_t other = firstTogether_; at >= firstTogether_ && other < items_.size();
         ++other) {
        const Sight beside = sightOf(other);
        if (other != at && one.municipality && one.year && beside.municipality &&
            beside.isSisa == one.isSisa && beside.municipality->id == one.municipality->id &&
            beside.year == one.year) {
            return beside.file->name;
        }
    }
    return {};
}

domain::Outcome Brought::correct(std::size_t at, const std::string& key, const std::string& text,
                                 const std::string& reason) {
    sentBack_.erase(at);
    return std::visit(
        Either{[&](CheckedReturn& one) { return reports_.correct(one, key, text, reason); },
               [&](CheckedSisa& one) { return sisa_.correct(one, key, text, reason); }},
        items_[at]);
}

void Brought::takeBack(std::size_t at, const std::string& key) {
    std::visit(Either{[&](CheckedReturn& one) { reports_.takeBack(one, key); },
                      [&](CheckedSisa& one) { sisa_.takeBack(one, key); }},
               items_[at]);
}

domain::Result<std::string> Brought::addLine(std::size_t at, const std::string& sheetKey,
                                             const std::string& reason) {
    sentBack_.erase(at);
    auto* one = std::get_if<CheckedReturn>(&items_[at]);
    return one != nullptr ? reports_.addLine(*one, sheetKey, reason)
                          : domain::refused(domain::ProblemKind::NotFound, sheetKey, {sheetKey});
}

domain::Outcome Brought::leaveLineOut(std::size_t at, const std::string& rowKey,
                                      const std::string& reason) {
    sentBack_.erase(at);
    auto* one = std::get_if<CheckedReturn>(&items_[at]);
    return one != nullptr ? reports_.leaveLineOut(*one, rowKey, reason)
                          : domain::refused(domain::ProblemKind::NotFound, rowKey, {rowKey});
}

void Brought::putLineBack(std::size_t at, const std::string& rowKey) {
    if (auto* one = std::get_if<CheckedReturn>(&items_[at])) {
        reports_.putLineBack(*one, rowKey);
    }
}

domain::Outcome Brought::takeOver(std::size_t at) {
    const auto done = [](const auto& taken) -> domain::Outcome {
        return taken ? domain::Outcome() : tl::unexpected(taken.error());
    };
    return std::visit(Either{[&](CheckedReturn& one) { return done(reports_.takeOver(one)); },
                             [&](CheckedSisa& one) { return done(sisa_.takeOver(one)); }},
                      items_[at]);
}

std::size_t Brought::looseCorrections() const {
    std::size_t count = 0;
    for (std::size_t at = 0; at < items_.size(); ++at) {
        const Sight one = sightOf(at);
        if (!one.isTakenOver && !sentBack_.contains(at)) {
            const auto& answers = one.reading->answers;
            count += one.reading->addedLines.size() + one.reading->leftOutLines.size();
            count += static_cast<std::size_t>(
                std::count_if(answers.begin(), answers.end(),
                              [](const auto& answer) { return answer.correction.has_value(); }));
        }
    }
    return count;
}

}  // namespace kamerklaar::ui
