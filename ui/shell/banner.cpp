// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/banner.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"

namespace kamerklaar::ui {

namespace {

constexpr int bannerIcon = 18;

struct Look {
    const char* name;
    const char* icon;
    Tone tone;
};

Look lookOf(Banner::Kind kind) {
    switch (kind) {
        case Banner::Kind::Example:
            return {"example", "warning", Tone::Caution};
        case Banner::Kind::Fault:
            return {"fault", "warning", Tone::Bad};
        case Banner::Kind::Notice:
            return {"notice", "info", Tone::Info};
    }
    return {"notice", "info", Tone::Info};
}

}  // namespace

Banner::Banner(Kind kind, QWidget* parent)
    : QFrame(parent), text_(new QLabel(this)), close_(new QPushButton(this)) {
    const Look look = lookOf(kind);
    const QColor colour = colours().of(look.tone).strong;
    setProperty("banner", QLatin1String(look.name));
    setObjectName(QStringLiteral("banner.") + QLatin1String(look.name));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(room::page, room::tight + room::hair, room::normal,
                               room::tight + room::hair);
    layout->setSpacing(room::small);
    auto* icon = new QLabel(this);
    icon->setPixmap(iconOf(QLatin1String(look.icon), colour)
                        .pixmap(QSize(bannerIcon, bannerIcon), devicePixelRatioF()));
    layout->addWidget(icon);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(text_, 1);
    close_->setProperty("flat", true);
    close_->setIcon(iconOf(QStringLiteral("close"), colour));
    close_->setAccessibleName(tr("Close this message"));
    close_->setToolTip(close_->accessibleName());
    close_->hide();
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    layout->addWidget(close_);
}

void Banner::say(const QString& text) {
    text_->setText(text);
    setAccessibleName(text);
}

void Banner::makeClosable() {
    close_->show();
}

}  // namespace kamerklaar::ui
