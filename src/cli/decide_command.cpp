// SPDX-License-Identifier: EUPL-1.2
#include <cstdio>

#include "cli/at_desk.h"
#include "cli/command.h"
#include "cli/sealing.h"
#include "domain/words.h"
#include "exchange/workbook_reader.h"
#include "store/open.h"
#include "work/sealing.h"
#include "work/system_clock.h"
#include "work/taking_over.h"

namespace kamerklaar::cli {
namespace {

enum class Verdict { Approve, Decline };

domain::Outcome decide(work::Store& store, Verdict verdict, int number, const std::string& answer) {
    const bool approves = verdict == Verdict::Approve;
    const auto person =
        personAtDesk(store, approves ? work::Act::ApproveDecision : work::Act::DeclineDecision);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const domain::DecisionId id{number};
    const auto decision = store.decisions().find(id);
    if (!decision) {
        return domain::refused(domain::ProblemKind::NotFound, {}, {std::to_string(number)});
    }
    const work::SystemClock clock;
    const work::Context context{store, clock, *person};
    if (approves && decision->decisionKind == domain::DecisionKind::TakeOver) {
        return work::approveTakeOver(context, exchange::WorkbookReader(), id, decision->version);
    }
    if (approves && decision->decisionKind == domain::DecisionKind::Publication) {
        return work::approvePublication(context, sealingTools(), id, decision->version, answer);
    }
    return approves ? work::approve(context, id, decision->version, answer)
                    : work::decline(context, id, decision->version, answer);
}

int runDecide(const Arguments& arguments, Language language, Verdict verdict) {
    (void)arguments.required("decision");
    const int number = *arguments.number("decision", 1, 999'999'999);
    const std::string answer = verdict == Verdict::Decline
                                   ? arguments.required("answer")
                                   : arguments.value("answer").value_or(std::string());
    const auto store = store::open(arguments.file(), store::Access::Working);
    if (!store) {
        return refuse(store.error(), language);
    }
    const domain::Outcome outcome = decide(**store, verdict, number, answer);
    if (!outcome) {
        return refuse(outcome.error(), language);
    }
    const auto status = verdict == Verdict::Approve ? domain::DecisionStatus::Approved
                                                    : domain::DecisionStatus::Declined;
    std::fprintf(stderr, "%d: %s\n", number, domain::words(status, language).c_str());
    return Fine;
}

}  // namespace

const Command& approveCommand() {
    static const Command command = {
        "approve",
        {"keurt een voorbereid besluit goed", "approves a prepared decision"},
        {R"(Gebruik: kamerklaar-cli approve BESTAND --decision N [--answer TEKST]

Keurt een voorbereid besluit goed, als de persoon van het account waaronder het programma draait. Wie
het besluit heeft voorbereid, of een eerdere stap heeft goedgekeurd, kan dat niet; wat de regeling niet
toestaat, wordt geweigerd.

  --decision N    het nummer van het besluit; zie decisions --waiting
  --answer TEKST  wat erbij wordt vastgelegd
)",
         R"(Usage: kamerklaar-cli approve FILE --decision N [--answer TEXT]

Approves a prepared decision, as the person of the account that runs the program. Whoever prepared it,
or approved an earlier stage, cannot; what the regulation does not allow is refused.

  --decision N   the number of the decision; see decisions --waiting
  --answer TEXT  what is recorded with it
)"},
        {{"decision", "answer"}, {}},
        [](const Arguments& arguments, Language language) {
            return runDecide(arguments, language, Verdict::Approve);
        }};
    return command;
}

const Command& declineCommand() {
    static const Command command = {
        "decline",
        {"wijst een voorbereid besluit af", "declines a prepared decision"},
        {R"(Gebruik: kamerklaar-cli decline BESTAND --decision N --answer TEKST

Wijst een voorbereid besluit af, als de persoon van het account waaronder het programma draait. De
reden is nodig en blijft bewaard.

  --decision N    het nummer van het besluit; zie decisions --waiting
  --answer TEKST  waarom
)",
         R"(Usage: kamerklaar-cli decline FILE --decision N --answer TEXT

Declines a prepared decision, as the person of the account that runs the program. The reason is needed
and is kept.

  --decision N   the number of the decision; see decisions --waiting
  --answer TEXT  why
)"},
        {{"decision", "answer"}, {}},
        [](const Arguments& arguments, Language language) {
            return runDecide(arguments, language, Verdict::Decline);
        }};
    return command;
}

}  // namespace kamerklaar::cli
