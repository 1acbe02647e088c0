// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/font.h"

#include <hb-ot.h>

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include "domain/ensure.h"

namespace kamerklaar::report::pdf {

namespace {

QString fileOf(Face face) {
    switch (face) {
        case Face::Regular:
            return QStringLiteral(":/report/fonts/OpenSans-Regular.ttf");
        case Face::Italic:
            return QStringLiteral(":/report/fonts/OpenSans-Italic.ttf");
        case Face::Semibold:
            return QStringLiteral(":/report/fonts/OpenSans-Semibold.ttf");
        case Face::Bold:
            return QStringLiteral(":/report/fonts/OpenSans-Bold.ttf");
        case Face::Symbols:
            return QStringLiteral(":/report/symbols/DejaVuSans.ttf");
    }
    return {};
}

Held<hb_blob_t> load(Face face) {
    QFile file(fileOf(face));
    domain::ensure(file.open(QIODevice::ReadOnly), "the fonts are built into the program");
    auto* bytes = new QByteArray(file.readAll());
    return Held<hb_blob_t>(hb_blob_create(
        bytes->constData(), static_cast<unsigned>(bytes->size()), HB_MEMORY_MODE_READONLY, bytes,
        [](void* data) { delete static_cast<QByteArray*>(data); }));
}

}  // namespace

Font::Font(Face face) : Font(face, load(face)) {}

Font::Font(Face face, std::string_view file)
    : Font(face, Held<hb_blob_t>(hb_blob_create(file.data(), static_cast<unsigned>(file.size()),
                                                HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr))) {}

Font::Font(Face face, Held<hb_blob_t> file)
    : which_(face), face_(hb_face_create(file.get(), 0)), font_(hb_font_create(face_.get())) {
    hb_font_set_scale(font_.get(), unitsPerEm, unitsPerEm);
}

int Font::advance(std::uint16_t glyph) const {
    return hb_font_get_glyph_h_advance(font_.get(), glyph);
}

std::uint16_t Font::glyphFor(char32_t character) const {
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(font_.get(), character, &glyph);
    return static_cast<std::uint16_t>(glyph);
}

bool Font::use(std::uint16_t glyph, std::u16string_view text) {
    const auto [entry, isNew] = used_.try_emplace(glyph, text);
    return isNew || entry->second == text;
}

}  // namespace kamerklaar::report::pdf
