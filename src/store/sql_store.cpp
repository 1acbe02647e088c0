// SPDX-License-Identifier: EUPL-1.2
#include "store/sql_store.h"

#include "domain/ensure.h"
#include "store/decision_rows.h"
#include "store/document_rows.h"
#include "store/draft_rows.h"
#include "store/edition_rows.h"
#include "store/journal_rows.h"
#include "store/ledger_rows.h"
#include "store/municipality_rows.h"
#include "store/people_rows.h"
#include "store/record_rows.h"
#include "store/report_rows.h"
#include "store/round_rows.h"
#include "store/scheme_rows.h"
#include "store/soundness.h"

namespace kamerklaar::store {
namespace {

/// All the ports on one connection.
class SqlStore : public work::Store {
public:
    SqlStore(std::unique_ptr<Connection> connection, std::string displayName)
        : connection_(std::move(connection)), displayName_(std::move(displayName)) {}

    [[nodiscard]] std::unique_ptr<work::Transaction> begin() override {
        return transactions_.begin();
    }
    [[nodiscard]] std::unique_ptr<work::Moment> moment() override { return transactions_.moment(); }
    work::Decisions& decisions() override { return decisions_; }
    work::Records<domain::Application>& recordsOf(
        std::type_identity<domain::Application> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Notification>& recordsOf(
        std::type_identity<domain::Notification> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::ContinuityReport>& recordsOf(
        std::type_identity<domain::ContinuityReport> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::SisaReturn>& recordsOf(
        std::type_identity<domain::SisaReturn> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Explanation>& recordsOf(
        std::type_identity<domain::Explanation> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::SpendingSplit>& recordsOf(
        std::type_identity<domain::SpendingSplit> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Objection>& recordsOf(
        std::type_identity<domain::Objection> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Deadline>& recordsOf(std::type_identity<domain::Deadline> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::LetterTemplate>& recordsOf(
        std::type_identity<domain::LetterTemplate> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Letter>& recordsOf(std::type_identity<domain::Letter> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Selection>& recordsOf(
        std::type_identity<domain::Selection> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::ReportText>& recordsOf(
        std::type_identity<domain::ReportText> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Consultation>& recordsOf(
        std::type_identity<domain::Consultation> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Commitment>& recordsOf(
        std::type_identity<domain::Commitment> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::PressAgreement>& recordsOf(
        std::type_identity<domain::PressAgreement> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Submission>& recordsOf(
        std::type_identity<domain::Submission> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::PublicationRuling>& recordsOf(
        std::type_identity<domain::PublicationRuling> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::Restatement>& recordsOf(
        std::type_identity<domain::Restatement> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::HouseStyle>& recordsOf(
        std::type_identity<domain::HouseStyle> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::SealedEdition>& recordsOf(
        std::type_identity<domain::SealedEdition> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::ReportNote>& recordsOf(
        std::type_identity<domain::ReportNote> noun) override {
        return records_.of(noun);
    }
    work::Records<domain::ContactPerson>& recordsOf(
        std::type_identity<domain::ContactPerson> noun) override {
        return records_.of(noun);
    }
    work::Schemes& schemes() override { return schemes_; }
    work::Municipalities& municipalities() override { return municipalities_; }
    work::People& people() override { return people_; }
    work::Ledger& ledger() override { return ledger_; }
    work::Rounds& rounds() override { return rounds_; }
    work::Reports& reports() override { return reports_; }
    work::Drafts& drafts() override { return drafts_; }
    work::Documents& documents() override { return documents_; }
    work::Editions& editions() override { return editions_; }
    work::Journal& journal() override { return journal_; }
    work::Soundness& soundness() override { return soundness_; }

    [[nodiscard]] bool isExample() override;
    void markAsExample() override;
    [[nodiscard]] std::string displayName() const override { return displayName_; }

    [[nodiscard]] Connection& connection() { return *connection_; }

private:
    std::unique_ptr<Connection> connection_;
    std::string displayName_;
    Transactions transactions_{*connection_};
    MunicipalityRows municipalities_{*connection_, transactions_};
    SchemeRows schemes_{*connection_, transactions_, municipalities_};
    PeopleRows people_{*connection_, transactions_};
    LedgerRows ledger_{*connection_, transactions_};
    RoundRows rounds_{*connection_, transactions_};
    ReportRows reports_{*connection_, transactions_};
    DraftRows drafts_{*connection_, transactions_};
    DocumentRows documents_{*connection_, transactions_};
    EditionRows editions_{*connection_, transactions_};
    JournalRows journal_{*connection_, transactions_};
    DecisionRows decisions_{*connection_, transactions_};
    RowsOfEach<domain::Application, domain::Notification, domain::ContinuityReport,
               domain::SisaReturn, domain::Explanation, domain::SpendingSplit, domain::Objection,
               domain::Deadline, domain::LetterTemplate, domain::Letter, domain::Selection,
               domain::ReportText, domain::Consultation, domain::Commitment, domain::PressAgreement,
               domain::Submission, domain::PublicationRuling, domain::Restatement,
               domain::HouseStyle, domain::SealedEdition, domain::ContactPerson, domain::ReportNote>
        records_{*connection_, transactions_};
    SoundnessCheck soundness_{*connection_, journal_};
};

bool SqlStore::isExample() {
    return connection_->number(u"SELECT COUNT(*) FROM file_property WHERE name = 'example'"_qs) > 0;
}

void SqlStore::markAsExample() {
    transactions_.willWrite();
    connection_->change(
        uR"(INSERT INTO file_property (name, setting) VALUES ('example', 'yes')
                            ON CONFLICT (name) DO NOTHING)"_qs);
}

}  // namespace

std::unique_ptr<work::Store> makeSqlStore(std::unique_ptr<Connection> connection,
                                          std::string displayName) {
    return std::make_unique<SqlStore>(std::move(connection), std::move(displayName));
}

Connection& connectionOf(work::Store& store) {
    auto* made = dynamic_cast<SqlStore*>(&store);
    domain::ensure(made != nullptr, "a store whose connection is asked for was made here");
    return made->connection();
}

}  // namespace kamerklaar::store
