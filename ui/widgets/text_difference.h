// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <vector>

// What changed between two texts, in words.
namespace kamerklaar::ui {

struct DifferencePiece {
    enum class Kind { Same, Old, New };
    Kind kind = Kind::Same;
    QString words;
    friend bool operator==(const DifferencePiece&, const DifferencePiece&) = default;
};
/// In the order of reading; where words were replaced, the old ones come first.
[[nodiscard]] std::vector<DifferencePiece> differenceOf(const QString& before,
                                                        const QString& after);

/// To be shown: old words struck through, new ones underlined, so that their colour is not all that
/// tells them apart. Pieces of the other text can be left out.
enum class DifferenceSide { Both, Before, After };
[[nodiscard]] QString differenceHtml(const std::vector<DifferencePiece>& pieces,
                                     DifferenceSide side = DifferenceSide::Both);

}  // namespace kamerklaar::ui
