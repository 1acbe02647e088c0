// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/report_moment.h"

#include <QtCore/QCoreApplication>

#include "domain/rich_text.h"
#include "ui/words/words.h"
#include "work/report_texts.h"

namespace kamerklaar::ui {

namespace {

struct MomentWords {
    Q_DECLARE_TR_FUNCTIONS(kamerklaar::ui::BoundValues)
};

}  // namespace

QString basisWord(work::FigureBasis basis) {
    switch (basis) {
        case work::FigureBasis::Decided:
            return MomentWords::tr("decision");
        case work::FigureBasis::SelfReported:
            return MomentWords::tr("self-reported");
        case work::FigureBasis::Audited:
            return MomentWords::tr("audited (SiSa)");
        case work::FigureBasis::Counted:
            return MomentWords::tr("counted");
        case work::FigureBasis::Given:
            return MomentWords::tr("given");
    }
    return {};
}

QString BoundValues::figure(const QString& name) const {
    return words::text(moment_->figures.shown(name.toStdString()));
}

QString BoundValues::figureHint(const QString& name) const {
    const domain::FigureName parts = domain::figureNameOf(name.toStdString());
    const work::BoundFigure* figure = moment_->figures.find(parts.key);
    if (figure == nullptr) {
        return MomentWords::tr("There is no figure %1.").arg(name);
    }
    return MomentWords::tr("%1: %2 (%3)", "name of a figure, value, basis")
        .arg(words::text(figure->label), this->figure(name), basisWord(figure->basis));
}

work::ClaimState BoundValues::claim(const QString& condition) const {
    return work::stateOf(condition.toStdString(), moment_->figures);
}

QString BoundValues::block(const QString& name) const {
    const std::string code = name.toStdString();
    return work::insertedNameOf(code).kind == work::InsertedName::Kind::Unknown
               ? QString()
               : words::text(work::labelOf(moment_->data, code));
}

}  // namespace kamerklaar::ui
