// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/dossier_findings.h"

#include <QtCore/QCoreApplication>

#include "ui/shell/address_of.h"
#include "ui/words/journal_words.h"
#include "ui/words/sentences.h"
#include "work/recording.h"

namespace kamerklaar::ui {

namespace {

class Collector {
    Q_DECLARE_TR_FUNCTIONS(DossierFindings)
public:
    Collector(Desk& desk, domain::MunicipalityId municipality)
        : desk_(desk), municipality_(municipality), names_(desk.store(), desk.language()) {}

    template <typename Noun>
    void add() {
        work::Store& store = desk_.store();
        for (const Noun& noun : store.records<Noun>().all(municipality_)) {
            const auto address = addressOf(noun.subject(), municipality_);
            const QString name = names_.nameOf(noun.subject());
            for (const domain::Problem& problem : work::findingsOf(store, noun, desk_.today())) {
                found_.push_back({problem.severity,
                                  tr("%1: %2", "record, what stands out")
                                      .arg(name, words::sentence(problem, desk_.language())),
                                  address ? address->part : QString()});
            }
        }
    }
    [[nodiscard]] std::vector<Remark> take() { return std::move(found_); }

private:
    Desk& desk_;
    domain::MunicipalityId municipality_;
    words::SubjectNames names_;
    std::vector<Remark> found_;
};

}  // namespace

std::vector<Remark> dossierFindings(Desk& desk, domain::MunicipalityId municipality) {
    return desk.read(
        [&] {
            Collector collector(desk, municipality);
            collector.add<domain::Application>();
            collector.add<domain::Notification>();
            collector.add<domain::ContinuityReport>();
            collector.add<domain::SisaReturn>();
            collector.add<domain::Objection>();
            return collector.take();
        },
        std::vector<Remark>());
}

}  // namespace kamerklaar::ui
