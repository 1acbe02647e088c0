// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/chapter_side.h"

#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/parliament/checks_panel.h"
#include "ui/pages/parliament/edition_editor.h"
#include "ui/pages/parliament/passport.h"
#include "ui/pages/parliament/preview.h"
#include "ui/pages/parliament/versions.h"
#include "ui/shell/design.h"

namespace kamerklaar::ui {

ChapterSide::ChapterSide(Desk& desk, Asker& asker, QWidget* parent)
    : QTabWidget(parent),
      preview_(new Preview(this)),
      edition_(new EditionEditor(desk, this)),
      checks_(new ChecksPanel(desk, this)),
      versions_(new Versions(desk, this)),
      passport_(new Passport(desk, asker, this)),
      checking_(new QWidget(this)) {
    setObjectName(QStringLiteral("side"));
    setDocumentMode(true);
    setAccessibleName(tr("Beside the text"));
    tabBar()->setAccessibleName(tr("Beside the text"));
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);
    auto* down = new QVBoxLayout(checking_);
    down->setContentsMargins(0, room::small, 0, 0);
    down->setSpacing(room::small);
    down->addWidget(edition_);
    down->addWidget(checks_, 1);
    addTab(preview_, tr("Pages"));
    addTab(checking_, tr("Checks"));
    addTab(versions_, tr("Versions"));
    addTab(passport_, tr("Origin"));
}

void ChapterSide::showCount(int checks) {
    setTabText(indexOf(checking_), checks == 0 ? tr("Checks") : tr("Checks (%1)").arg(checks));
}

void ChapterSide::turnTo(QWidget& panel) {
    setCurrentWidget(&panel);
}

}  // namespace kamerklaar::ui
