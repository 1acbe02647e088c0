// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/text_sections.h"

#include "domain/report_questions.h"
#include "ui/pages/report/choices.h"
#include "ui/pages/report/term_editor.h"
#include "ui/widgets/date_edit.h"

namespace kamerklaar::ui {

GeneralSection::GeneralSection(BoundFields& form, QWidget* parent)
    : Section(tr("General"), tr("General"), {}, form, parent) {
    addEntry<DateEdit>("receivedOn", tr("&Received on"))
        ->setHint(tr("The day on which the report came in, such as 1-2-25."));
    addText("summary", tr("&Summary"), 6)
        ->setHint(tr("What the municipality did and reached this year, in a few sentences. No "
                     "names or other data of participants."));
    auto* problems = new ProblemLine(form.language(), this);
    term_ = new TermEditor(form.language(), this);
    form.bindProblems(
        "ownPeriod", [problems](const domain::Problems& found) { problems->show(found); }, term_);
    add(term_);
    add(problems);
    finish();
}

QString ApproachSection::titleFor(const domain::Scheme& scheme) {
    if (!domain::asksCoordinator(scheme)) {
        return tr("Problem analysis");
    }
    return domain::asksProblemAnalysis(scheme) ? tr("Problem analysis and coordination")
                                               : tr("Coordination");
}

ApproachSection::ApproachSection(BoundFields& form, QWidget* parent)
    : Section(domain::asksCoordinator(form.scheme()) ? tr("Coordination") : tr("Problem analysis"),
              titleFor(form.scheme()), {}, form, parent) {
    if (domain::asksProblemAnalysis(form.scheme())) {
        addChoice("problemAnalysis", tr("&Problem analysis"), analysisChoices(form.language()));
    }
    if (domain::asksCoordinator(form.scheme())) {
        addChoice("coordinatorInPlace", tr("&Coordinator in place"),
                  answerChoices(form.language()));
        addText("coordinatorNote", tr("&Explanation of the coordination"), 3);
    }
    finish();
}

TargetGroupSection::TargetGroupSection(BoundFields& form, QWidget* parent)
    : Section(tr("Target group"), tr("Target group"), {}, form, parent) {
    addText("targetGroupProof", tr("&How it shows that the target group is reached"), 6)
        ->setHint(tr("Sources and counts, never data of one participant."));
    finish();
}

StorySection::StorySection(BoundFields& form, QWidget* parent)
    : Section(tr("Progress"), tr("Progress and results"), {}, form, parent) {
    addText("progress", tr("&Progress"));
    addText("results", tr("&Results"));
    addText("bottlenecks", tr("&Bottlenecks"));
    addText("lessons", tr("&Lessons to share"));
    addText("deviations", tr("&Deviations from the plan"));
    finish();
}

OutlookSection::OutlookSection(BoundFields& form, QWidget* parent)
    : Section(tr("Continuity"), tr("Continuity and outlook"), {}, form, parent) {
    addText("continuity", tr("&Continuity after the grant"));
    addEntry<MoneyEdit>("expectedUnderspending", tr("&Expected underspending"))
        ->setHint(tr("At the end of the spending period; with a minus when money will be short."));
    addText("changeNote", tr("E&xplanation of a large change against last year"), 3);
    addChoice("mayBeQuoted", tr("May be &quoted in the report to parliament"),
              answerChoices(form.language()));
    finish();
}

}  // namespace kamerklaar::ui
