// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <type_traits>
#include <utility>

#include "domain/notation.h"
#include "domain/scheme.h"
#include "work/context.h"
#include "work/permissions.h"
#include "work/ports.h"
#include "work/tools.h"

namespace kamerklaar::ui {

/// What an act changed, as far as a page needs to know in order to read again.
enum class Topic { Reports, Rounds, Money, Documents, Edition, Everything };

/// Between the pages and the work: runs every command, catches the ground giving way in this one
/// place, and announces a change once, after it was committed. Pages read through store() with the
/// lists of the work layer and never write through it.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(work::Context context, const work::Tools& tools, domain::Language language,
         QObject* parent = nullptr);

    [[nodiscard]] const work::Context& context() const { return context_; }
    [[nodiscard]] work::Store& store() const { return context_.store; }
    [[nodiscard]] const work::Tools& tools() const { return tools_; }
    [[nodiscard]] const domain::Scheme& scheme() const { return scheme_; }
    [[nodiscard]] domain::Language language() const { return language_; }
    [[nodiscard]] domain::Date today() const { return context_.clock.today(); }
    [[nodiscard]] bool isExample() const { return isExample_; }
    /// Whether the person at the desk has a role for this act. The work layer asks again.
    [[nodiscard]] bool may(work::Act act) const { return work::permits(roles_, act); }

    /// Runs a command of the work layer: `command(context)` returns a Result. A refusal comes back
    /// as it is; when the ground gave way the same problem comes back and is shown by the window.
    template <typename Command>
    auto act(Topic topic, Command&& command)
        -> decltype(command(std::declval<const work::Context&>())) {
        try {
            auto result = std::forward<Command>(command)(context_);
            if (result.has_value()) {
                announce(topic);
            }
            return result;
        } catch (const work::GroundGaveWay& fault) {
            report(fault);
            return tl::unexpected<domain::Problems>({fault.problem()});
        }
    }

    /// Reads something that may be refused; when the ground gave way that is one more refusal.
    template <typename Read>
    auto readResult(Read&& read) -> decltype(read()) {
        try {
            return std::forward<Read>(read)();
        } catch (const work::GroundGaveWay& fault) {
            report(fault);
            return tl::unexpected<domain::Problems>({fault.problem()});
        }
    }

    /// Reads something; `otherwise` is what comes back when the ground gave way. For what is shown
    /// only: what is written, promised or permitted on the strength of it takes readResult.
    template <typename Read, typename Value>
    Value read(Read&& read, Value otherwise) {
        static_assert(
            !requires { typename Value::error_type; },
            "a Result made of nothing says that all is well: readResult");
        try {
            return std::forward<Read>(read)();
        } catch (const work::GroundGaveWay& fault) {
            report(fault);
            return otherwise;
        }
    }

    /// What would be lost if the window went now, a sentence each. Who keeps drafts writes them.
    [[nodiscard]] QStringList wouldBeLost();

Q_SIGNALS:
    void changed(kamerklaar::ui::Topic topic);
    /// The window is about to go: who has something that is kept nowhere says so.
    void leaving(QStringList* wouldBeLost);
    /// Shown by the window as a banner that says what is safe.
    void groundGaveWay(const kamerklaar::domain::Problem& problem);

private:
    void announce(Topic topic);
    void report(const work::GroundGaveWay& fault);
    void readRoles();
    /// Another window on the same file: the journal grew without us.
    void lookForOthers();

    work::Context context_;
    work::Tools tools_;
    domain::Scheme scheme_;
    domain::Language language_;
    bool isExample_ = false;
    domain::Roles roles_;
    std::int64_t journalSize_ = 0;
};

}  // namespace kamerklaar::ui
