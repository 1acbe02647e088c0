// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QtGlobal>
#include <array>

#include "domain/selection.h"
#include "ui/words/field_table.h"

namespace kamerklaar::ui::words {

namespace {

constexpr std::array selectionFieldList{
    KnownField{"places", QT_TRANSLATE_NOOP("FieldWords", "Places"), asCount},
    KnownField{"isMadeUp", QT_TRANSLATE_NOOP("FieldWords", "Made-up figures"), asYesNo},
    KnownField{"indicators", QT_TRANSLATE_NOOP("FieldWords", "Indicators")},
    KnownField{"direction", QT_TRANSLATE_NOOP("FieldWords", "Direction"),
               asChoice<domain::directionCodes>},
    KnownField{"weight", QT_TRANSLATE_NOOP("FieldWords", "Weight in the index"), asThousandths},
    KnownField{"values", QT_TRANSLATE_NOOP("FieldWords", "Figures")},
    KnownField{"municipalityCode", QT_TRANSLATE_NOOP("FieldWords", "CBS code")},
    KnownField{"indicator", QT_TRANSLATE_NOOP("FieldWords", "Code of the indicator")},
    KnownField{"thousandths", QT_TRANSLATE_NOOP("FieldWords", "Value"), asThousandths},
    KnownField{"setAside", QT_TRANSLATE_NOOP("FieldWords", "Set aside")},
};

constexpr std::array selectionLineList{
    KnownLines{"indicators", QT_TRANSLATE_NOOP("FieldWords", "Indicator %1")},
    KnownLines{"values", QT_TRANSLATE_NOOP("FieldWords", "Figure %1")},
    KnownLines{"setAside", QT_TRANSLATE_NOOP("FieldWords", "Set aside %1")},
};

}  // namespace

FieldTable fieldsOfSelection() {
    return {selectionFieldList, selectionLineList};
}

}  // namespace kamerklaar::ui::words
