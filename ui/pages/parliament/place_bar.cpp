// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/place_bar.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

namespace {
constexpr int placeWordLines = 2;
}  // namespace

PlaceBar::PlaceBar(RichEdit& edit, QWidget* parent)
    : QWidget(parent),
      edit_(edit),
      words_(new QLabel(this)),
      origin_(new QPushButton(tr("Where from?"), this)),
      change_(new QPushButton(tr("Change …"), this)),
      remove_(new QPushButton(tr("Remove"), this)) {
    words_->setObjectName(QStringLiteral("placeWords"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    setRole(words_, TextRole::Small);
    origin_->setObjectName(QStringLiteral("placeOrigin"));
    origin_->setToolTip(tr("Where this figure comes from (Alt+Enter)"));
    change_->setObjectName(QStringLiteral("placeChange"));
    remove_->setObjectName(QStringLiteral("placeRemove"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(room::hair);
    across->addWidget(words_, 1);
    for (QPushButton* button : {origin_, change_, remove_}) {
        button->setAutoDefault(false);
        button->setProperty("flat", true);
        across->addWidget(button);
    }
    // The text above does not jump when there is something to say.
    setFixedHeight(std::max(words_->fontMetrics().lineSpacing() * placeWordLines + room::small,
                            origin_->sizeHint().height()));
    connect(&edit_, &RichEdit::placeChanged, this, &PlaceBar::refresh);
    connect(origin_, &QPushButton::clicked, this, [this] { Q_EMIT originWanted(edit_.place()); });
    connect(change_, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(edit_.place()); });
    connect(remove_, &QPushButton::clicked, this, &PlaceBar::removePlace);
    refresh();
}

void PlaceBar::refresh() {
    using What = RichPlace::What;
    const RichPlace place = edit_.place();
    const bool isSomething = place.what != What::Nothing;
    words_->setText(isSomething ? edit_.hintOf(place) : QString());
    origin_->setVisible(place.what == What::Figure);
    change_->setVisible(isSomething && place.what != What::Inserted && !edit_.isReadOnly());
    remove_->setVisible(isSomething && !edit_.isReadOnly());
}

/// What the program fills in goes; words stay and become plain ones.
void PlaceBar::removePlace() {
    using What = RichPlace::What;
    const RichPlace place = edit_.place();
    edit_.select(place);
    edit_.perform([&](RichHand& hand) {
        if (place.what == What::Claim) {
            hand.setClaim({});
        } else if (place.what == What::Link) {
            hand.setLink({});
        } else if (const auto atom = atomAfter(*edit_.document(), place.start)) {
            hand.remove(*atom);
        }
    });
    edit_.setFocus();
}

}  // namespace kamerklaar::ui
