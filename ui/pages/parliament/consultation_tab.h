// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/publication.h"
#include "ui/pages/parliament/parliament_tab.h"
#include "ui/widgets/list_card.h"

class QPushButton;

namespace kamerklaar::ui {

class Asker;
class RecordCard;
class RecordPlace;
class WrittenFile;

/// Who is consulted in writing before the report of a year becomes final: the parties that the
/// scheme names, asked or not, and whoever else was.
class ConsultationTab : public ParliamentTab {
    Q_OBJECT
public:
    ConsultationTab(Desk& desk, Asker& asker, QWidget* parent);

    void setYear(int year) override;
    void refresh() override;
    /// The number of a consultation, or the code of a party that was not asked yet.
    void openPart(const QString& part) override;
    void leave() override;

    struct Line {
        domain::Consultation consultation;  ///< without a number: not asked yet
        QString party;
        std::optional<domain::CaseDocument> document;
    };

private:
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] Line lineOf(const domain::Consultation& consultation) const;
    [[nodiscard]] std::vector<domain::CaseDocument> documentsOf(
        const domain::Consultation& consultation) const;
    void put(const domain::Consultation& consultation);
    void addFileButtons(RecordCard& card);
    void attach(std::int64_t id);
    void saveCopy(std::int64_t id);
    [[nodiscard]] std::optional<domain::Consultation> stored(std::int64_t id) const;

    Asker& asker_;
    RecordPlace* place_;
    WrittenFile* written_;
    QPushButton* add_;
    ListCard<Line>* list_;
};

}  // namespace kamerklaar::ui
