-- SPDX-License-Identifier: EUPL-1.2
--
-- What the database itself refuses, in SQLite's own words: approvals by one pair of eyes, changes
-- of what was approved, and removal of what was recorded (Archiefwet). The program asks first; this
-- holds when it does not.

CREATE TRIGGER decision_begins_as_proposal BEFORE INSERT ON decision
WHEN NEW.status <> 'prepared'
BEGIN
    SELECT RAISE(ABORT, 'a decision begins as a proposal');
END;

-- Whoever approved an earlier stage for a municipality, or assessed its application, approves no
-- later stage there. What follows the colon is what this person did before. What is taken over was
-- decided elsewhere: approving it is approving the taking over.
CREATE TRIGGER decision_stages_apart BEFORE UPDATE ON decision
WHEN NEW.status = 'approved' AND OLD.status <> 'approved' AND NEW.stage > 0
    AND NEW.taken_over = 0
BEGIN
    SELECT RAISE(ABORT, 'decision_stages_apart: award') WHERE EXISTS (
        SELECT 1 FROM decision AS earlier
        WHERE earlier.municipality = NEW.municipality AND earlier.decided_by = NEW.decided_by
            AND earlier.status = 'approved' AND earlier.stage = 1 AND earlier.stage < NEW.stage);
    SELECT RAISE(ABORT, 'decision_stages_apart: settlement') WHERE EXISTS (
        SELECT 1 FROM decision AS earlier
        WHERE earlier.municipality = NEW.municipality AND earlier.decided_by = NEW.decided_by
            AND earlier.status = 'approved' AND earlier.stage = 2 AND earlier.stage < NEW.stage);
    SELECT RAISE(ABORT, 'decision_stages_apart: application') WHERE EXISTS (
        SELECT 1 FROM application
        WHERE application.municipality = NEW.municipality AND application.withdrawn = 0
            AND application.assessed_by = NEW.decided_by);
END;

-- An approved decision stays as it is. Only its counter-act may be noted, and struck out again when
-- that was reversed itself.
CREATE TRIGGER decision_approved_stays BEFORE UPDATE ON decision
WHEN OLD.status = 'approved' AND (
    OLD.id IS NOT NEW.id OR OLD.stage IS NOT NEW.stage
    OR OLD.municipality IS NOT NEW.municipality OR OLD.taken_over IS NOT NEW.taken_over
    OR OLD.withdrawn IS NOT NEW.withdrawn OR OLD.decision_kind IS NOT NEW.decision_kind
    OR OLD.status IS NOT NEW.status OR OLD.number IS NOT NEW.number OR OLD.date IS NOT NEW.date
    OR OLD.effective_on IS NOT NEW.effective_on OR OLD.prepared_by IS NOT NEW.prepared_by
    OR OLD.prepared_at IS NOT NEW.prepared_at OR OLD.decided_by IS NOT NEW.decided_by
    OR OLD.decided_at IS NOT NEW.decided_at OR OLD.reason IS NOT NEW.reason
    OR OLD.answer IS NOT NEW.answer)
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_reversed_by_counter_act BEFORE UPDATE ON decision
WHEN OLD.reversed_by IS NOT NEW.reversed_by AND NOT (
    (OLD.reversed_by IS NULL AND EXISTS (
        SELECT 1 FROM decision AS counter
        JOIN decision_reversal AS terms ON terms.owner = counter.id
        WHERE counter.id = NEW.reversed_by AND counter.status = 'approved'
            AND counter.reversed_by IS NULL AND terms.reversed = NEW.id))
    OR (NEW.reversed_by IS NULL AND EXISTS (
        SELECT 1 FROM decision AS counter
        WHERE counter.id = OLD.reversed_by AND counter.reversed_by IS NOT NULL)))
BEGIN
    SELECT RAISE(ABORT, 'a decision is reversed by its counter-act only');
END;

-- Nor do the terms of an approved decision change.
CREATE TRIGGER decision_award_no_insert BEFORE INSERT ON decision_award
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_no_update BEFORE UPDATE ON decision_award
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_no_delete BEFORE DELETE ON decision_award
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_years_no_insert BEFORE INSERT ON decision_award_years
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_years_no_update BEFORE UPDATE ON decision_award_years
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_years_no_delete BEFORE DELETE ON decision_award_years
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_instalments_no_insert BEFORE INSERT ON decision_award_instalments
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_instalments_no_update BEFORE UPDATE ON decision_award_instalments
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_instalments_no_delete BEFORE DELETE ON decision_award_instalments
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_report_terms_no_insert BEFORE INSERT ON decision_award_report_terms
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_report_terms_no_update BEFORE UPDATE ON decision_award_report_terms
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_award_report_terms_no_delete BEFORE DELETE ON decision_award_report_terms
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_extension_no_insert BEFORE INSERT ON decision_extension
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_extension_no_update BEFORE UPDATE ON decision_extension
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_extension_no_delete BEFORE DELETE ON decision_extension
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_payment_no_insert BEFORE INSERT ON decision_payment
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_payment_no_update BEFORE UPDATE ON decision_payment
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_payment_no_delete BEFORE DELETE ON decision_payment
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_settlement_no_insert BEFORE INSERT ON decision_settlement
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_settlement_no_update BEFORE UPDATE ON decision_settlement
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_settlement_no_delete BEFORE DELETE ON decision_settlement
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_recovery_no_insert BEFORE INSERT ON decision_recovery
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_recovery_no_update BEFORE UPDATE ON decision_recovery
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_recovery_no_delete BEFORE DELETE ON decision_recovery
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_publication_no_insert BEFORE INSERT ON decision_publication
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_publication_no_update BEFORE UPDATE ON decision_publication
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_publication_no_delete BEFORE DELETE ON decision_publication
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_take_over_no_insert BEFORE INSERT ON decision_take_over
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_take_over_no_update BEFORE UPDATE ON decision_take_over
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_take_over_no_delete BEFORE DELETE ON decision_take_over
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_selection_no_insert BEFORE INSERT ON decision_selection
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_selection_no_update BEFORE UPDATE ON decision_selection
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_selection_no_delete BEFORE DELETE ON decision_selection
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_selection_chosen_no_insert BEFORE INSERT ON decision_selection_chosen
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_selection_chosen_no_update BEFORE UPDATE ON decision_selection_chosen
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_selection_chosen_no_delete BEFORE DELETE ON decision_selection_chosen
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_reversal_no_insert BEFORE INSERT ON decision_reversal
WHEN (SELECT status FROM decision WHERE id = NEW.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_reversal_no_update BEFORE UPDATE ON decision_reversal
WHEN EXISTS (SELECT 1 FROM decision WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

CREATE TRIGGER decision_reversal_no_delete BEFORE DELETE ON decision_reversal
WHEN (SELECT status FROM decision WHERE id = OLD.owner) = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'an approved decision does not change');
END;

-- What was recorded stays.
CREATE TRIGGER application_no_delete BEFORE DELETE ON application
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER notification_no_delete BEFORE DELETE ON notification
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER continuity_report_no_delete BEFORE DELETE ON continuity_report
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER sisa_return_no_delete BEFORE DELETE ON sisa_return
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER explanation_no_delete BEFORE DELETE ON explanation
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER spending_split_no_delete BEFORE DELETE ON spending_split
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER objection_no_delete BEFORE DELETE ON objection
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER deadline_no_delete BEFORE DELETE ON deadline
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER letter_template_no_delete BEFORE DELETE ON letter_template
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER selection_no_delete BEFORE DELETE ON selection
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;
