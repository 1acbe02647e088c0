// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/consultation_tab.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "domain/words.h"
#include "ui/forms/record_card.h"
#include "ui/forms/record_place.h"
#include "ui/pages/parliament/register_plans.h"
#include "ui/shell/permission.h"
#include "ui/widgets/chosen_file.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "work/consulting.h"

namespace kamerklaar::ui {

namespace {

using domain::Consultation;
using domain::ConsultationOutcome;
using ConsultationLine = ConsultationTab::Line;

Chip chipOf(const ConsultationLine& line, domain::Language language) {
    if (!line.consultation.id.isStored()) {
        return {ConsultationTab::tr("not asked yet"), QStringLiteral("expected"), Tone::Caution};
    }
    const QString word = words::text(domain::words(line.consultation.outcome, language));
    switch (line.consultation.outcome) {
        case ConsultationOutcome::Asked:
            return {word, QStringLiteral("question"), Tone::Info};
        case ConsultationOutcome::Agreed:
            return {word, QStringLiteral("approved"), Tone::Good};
        case ConsultationOutcome::AgreedWithRemarks:
            return {word, QStringLiteral("flag"), Tone::Caution};
        case ConsultationOutcome::Objected:
            return {word, QStringLiteral("warning"), Tone::Bad};
    }
    return {};
}

std::vector<Column<ConsultationLine>> consultationColumns(domain::Language language) {
    return {{ConsultationTab::tr("Party"), [](const ConsultationLine& line) { return line.party; }},
            column::state<ConsultationLine>(
                ConsultationTab::tr("Answer"),
                [language](const ConsultationLine& line) { return chipOf(line, language); }),
            column::date<ConsultationLine>(
                ConsultationTab::tr("Asked on"),
                [](const ConsultationLine& line) { return line.consultation.askedOn; }),
            column::date<ConsultationLine>(
                ConsultationTab::tr("Answered on"),
                [](const ConsultationLine& line) { return line.consultation.answeredOn; }),
            column::text<ConsultationLine>(
                ConsultationTab::tr("Reference"),
                [](const ConsultationLine& line) { return line.consultation.reference; }),
            {ConsultationTab::tr("Document"), [](const ConsultationLine& line) {
                 return line.document ? words::text(line.document->fileName) : nothingThere();
             }}};
}

bool hasAgreed(const ConsultationLine& line) {
    return line.consultation.outcome == ConsultationOutcome::Agreed ||
           line.consultation.outcome == ConsultationOutcome::AgreedWithRemarks;
}

}  // namespace

ConsultationTab::ConsultationTab(Desk& desk, Asker& asker, QWidget* parent)
    : ParliamentTab(desk, parent),
      asker_(asker),
      place_(new RecordPlace(this)),
      written_(new WrittenFile(desk.language(), this)),
      add_(new QPushButton(tr("Consult somebody &else"), this)),
      list_(new ListCard<ConsultationLine>(
          tr("Consulted in writing"), "consultations", consultationColumns(desk.language()),
          [this](const ConsultationLine& line) {
              const Consultation& one = line.consultation;
              return std::optional(
                  Address{Place::Parliament, year_,
                          QStringLiteral("consultation/%1")
                              .arg(one.id.isStored() ? QString::number(one.id.value)
                                                     : words::text(one.party))});
          },
          this)) {
    add_->setObjectName(QStringLiteral("addConsultation"));
    list_->addBesideHeading(add_);
    place_->head().addWidget(written_);
    place_->overview().addWidget(list_);
    connect(list_->table(), &ListTable::jumped, this, &ParliamentTab::goTo);
    connect(add_, &QPushButton::clicked, this, [this] {
        Consultation fresh;
        fresh.year = year_;
        put(fresh);
    });
}

void ConsultationTab::setYear(int year) {
    if (year != year_) {
        place_->close();
        written_->clear();
    }
    ParliamentTab::setYear(year);
}

void ConsultationTab::refresh() {
    permit(*add_, desk_, work::Act::SaveConsultation);
    place_->readAgain();
    auto shown = desk_.read([this] { return lines(); }, std::vector<ConsultationLine>());
    const auto agreed = std::count_if(shown.begin(), shown.end(), hasAgreed);
    list_->setNote(tr("The report on %1 can become final once everybody here has agreed in "
                      "writing. Agreed: %2 of %3.")
                       .arg(year_)
                       .arg(agreed)
                       .arg(shown.size()));
    list_->show(std::move(shown));
}

void ConsultationTab::leave() {
    place_->keepDraft();
}

std::vector<ConsultationLine> ConsultationTab::lines() const {
    std::vector<ConsultationLine> lines;
    for (const Consultation& one : desk_.store().records<Consultation>().all()) {
        if (one.year == year_) {
            lines.push_back(lineOf(one));
        }
    }
    const std::size_t known = lines.size();
    for (const domain::Term& party : desk_.scheme().termsOf(domain::TermKind::ConsultationParty)) {
        const bool isKnown =
            std::any_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(known),
                        [&party](const ConsultationLine& line) {
                            return line.consultation.party == party.code;
                        });
        if (!isKnown) {
            Consultation fresh;
            fresh.year = year_;
            fresh.party = party.code;
            lines.push_back(lineOf(fresh));
        }
    }
    return lines;
}

ConsultationLine ConsultationTab::lineOf(const Consultation& consultation) const {
    const domain::Term* party =
        desk_.scheme().term(domain::TermKind::ConsultationParty, consultation.party);
    ConsultationLine line{consultation,
                          words::text(party != nullptr ? domain::nameOf(*party, desk_.language())
                                                       : consultation.name),
                          {}};
    for (domain::CaseDocument& document : documentsOf(consultation)) {
        if (document.id == consultation.document) {
            line.document = std::move(document);
        }
    }
    return line;
}

std::vector<domain::CaseDocument> ConsultationTab::documentsOf(
    const Consultation& consultation) const {
    return consultation.id.isStored() ? desk_.store().documents().of(consultation.subject())
                                      : std::vector<domain::CaseDocument>();
}

std::optional<Consultation> ConsultationTab::stored(std::int64_t id) const {
    return desk_.read([&] { return desk_.store().records<Consultation>().find({id}); },
                      std::optional<Consultation>());
}

void ConsultationTab::openPart(const QString& part) {
    if (part.isEmpty()) {
        return;
    }
    if (const auto one = stored(part.toLongLong())) {
        put(*one);
        return;
    }
    for (const ConsultationLine& line :
         desk_.read([this] { return lines(); }, std::vector<ConsultationLine>())) {
        if (words::text(line.consultation.party) == part) {
            put(line.consultation);
        }
    }
}

void ConsultationTab::put(const Consultation& consultation) {
    Choices documents;
    for (const domain::CaseDocument& document : desk_.read(
             [&] { return documentsOf(consultation); }, std::vector<domain::CaseDocument>())) {
        documents.push_back({QString::number(document.id.value), words::text(document.fileName)});
    }
    auto* card =
        recordCard<Consultation>(desk_, planOfConsultation(documents), work::Act::SaveConsultation,
                                 {tr("Consultation"), tr("&Save consultation")}, this);
    card->setObjectName(QStringLiteral("consultationCard"));
    addFileButtons(*card);
    place_->put(card);
    if (!consultation.id.isStored() || !card->open(consultation.id.value)) {
        card->begin({}, domain::fieldsOf(consultation),
                    std::to_string(consultation.year) + '/' + consultation.party);
    }
    card->form().goTo();
}

void ConsultationTab::addFileButtons(RecordCard& card) {
    auto* attaching = new QPushButton(tr("&Attach the document …"), &card);
    attaching->setObjectName(QStringLiteral("attachDocument"));
    auto* copying = new QPushButton(tr("Save a &copy of the document …"), &card);
    copying->setObjectName(QStringLiteral("copyDocument"));
    card.addButton(copying);
    card.addButton(attaching);
    connect(attaching, &QPushButton::clicked, this, [this, &card] { attach(card.editing().id()); });
    connect(copying, &QPushButton::clicked, this, [this, &card] { saveCopy(card.editing().id()); });
    // A document belongs to what is saved, and to that as it is.
    const auto refresh = [this, attaching, copying, &card] {
        const auto one = stored(card.editing().id());
        permit(*attaching, desk_, work::Act::SaveConsultation,
               one.has_value() && !card.editing().isTouched());
        copying->setVisible(one && one->document.isStored());
    };
    connect(&card, &RecordCard::judged, attaching, refresh);
    connect(&card.form(), &RecordForm::edited, attaching, refresh);
}

void ConsultationTab::attach(std::int64_t id) {
    auto chosen =
        chooseFile(this, asker_, {tr("Attach the document"), {}, tr("All files (*)"), {}});
    const auto one = stored(id);
    if (!chosen || !one) {
        return;
    }
    domain::CaseDocument& document = chosen->document;
    document.direction = domain::CaseDocument::Direction::Incoming;
    document.date = one->answeredOn.value_or(desk_.today());
    document.sender = lineOf(*one).party.toStdString();
    document.reference = one->reference;
    const auto kept = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::keepAnswer(context, *one, document, chosen->content);
    });
    if (!kept) {
        written_->fail(words::sentences(kept.error(), desk_.language()));
        return;
    }
    put(*kept);
}

void ConsultationTab::saveCopy(std::int64_t id) {
    const auto one = stored(id);
    const ConsultationLine line = one ? lineOf(*one) : ConsultationLine();
    if (!line.document) {
        return;
    }
    const auto path = asker_.fileToSave(
        this, {tr("Save a copy"), words::text(line.document->fileName), tr("All files (*)"), {}});
    const auto content =
        desk_.read([&] { return desk_.store().documents().content(line.document->id); },
                   std::optional<std::string>());
    if (path && content) {
        written_->write(*path, QByteArray::fromStdString(*content),
                        tr("The copy was written:\n%1"));
    }
}

}  // namespace kamerklaar::ui
