-- SPDX-License-Identifier: EUPL-1.2
--
-- What the database itself refuses, in PostgreSQL's own words: approvals by one pair of eyes,
-- changes of what was approved, and removal of what was recorded (Archiefwet). The program asks
-- first; this holds when it does not.

CREATE FUNCTION refuse_first_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a decision begins as a proposal';
END;
$$;

CREATE TRIGGER decision_begins_as_proposal BEFORE INSERT ON decision
    FOR EACH ROW WHEN (NEW.status <> 'prepared') EXECUTE FUNCTION refuse_first_approval();

-- Whoever approved an earlier stage for a municipality, or assessed its application, approves no
-- later stage there. What follows the colon is what this person did before. What is taken over was
-- decided elsewhere: approving it is approving the taking over.
CREATE FUNCTION keep_stages_apart() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before TEXT;
BEGIN
    SELECT earlier.decision_kind INTO before FROM decision AS earlier
    WHERE earlier.municipality = NEW.municipality AND earlier.decided_by = NEW.decided_by
        AND earlier.status = 'approved' AND earlier.stage > 0 AND earlier.stage < NEW.stage
    ORDER BY earlier.stage LIMIT 1;
    IF before IS NULL THEN
        SELECT 'application' INTO before FROM application
        WHERE application.municipality = NEW.municipality AND application.withdrawn = 0
            AND application.assessed_by = NEW.decided_by
        LIMIT 1;
    END IF;
    IF before IS NOT NULL THEN
        RAISE EXCEPTION 'decision_stages_apart: %', before;
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER decision_stages_apart BEFORE UPDATE ON decision
    FOR EACH ROW
    WHEN (NEW.status = 'approved' AND OLD.status <> 'approved' AND NEW.stage > 0
          AND NEW.taken_over = 0)
    EXECUTE FUNCTION keep_stages_apart();

CREATE FUNCTION refuse_change_of_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an approved decision does not change';
END;
$$;

-- An approved decision stays as it is. Only its counter-act may be noted, and struck out again when
-- that was reversed itself.
CREATE TRIGGER decision_approved_stays BEFORE UPDATE ON decision
    FOR EACH ROW
    WHEN (OLD.status = 'approved'
          AND to_jsonb(OLD) - 'reversed_by' - 'version'
              IS DISTINCT FROM to_jsonb(NEW) - 'reversed_by' - 'version')
    EXECUTE FUNCTION refuse_change_of_approved();

CREATE FUNCTION keep_to_counter_acts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (
        (OLD.reversed_by IS NULL AND EXISTS (
            SELECT 1 FROM decision AS counter
            JOIN decision_reversal AS terms ON terms.owner = counter.id
            WHERE counter.id = NEW.reversed_by AND counter.status = 'approved'
                AND counter.reversed_by IS NULL AND terms.reversed = NEW.id))
        OR (NEW.reversed_by IS NULL AND EXISTS (
            SELECT 1 FROM decision AS counter
            WHERE counter.id = OLD.reversed_by AND counter.reversed_by IS NOT NULL)))
    THEN
        RAISE EXCEPTION 'a decision is reversed by its counter-act only';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER decision_reversed_by_counter_act BEFORE UPDATE ON decision
    FOR EACH ROW WHEN (OLD.reversed_by IS DISTINCT FROM NEW.reversed_by)
    EXECUTE FUNCTION keep_to_counter_acts();

-- Nor do the terms of an approved decision change.
CREATE FUNCTION keep_terms_of_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM decision
               WHERE id IN (OLD.owner, NEW.owner) AND status = 'approved') THEN
        RAISE EXCEPTION 'an approved decision does not change';
    END IF;
    RETURN COALESCE(NEW, OLD);
END;
$$;

DO $$
DECLARE
    terms TEXT;
BEGIN
    FOREACH terms IN ARRAY ARRAY[
        'decision_award', 'decision_award_years', 'decision_award_instalments',
        'decision_award_report_terms', 'decision_extension', 'decision_payment',
        'decision_settlement', 'decision_recovery', 'decision_publication', 'decision_take_over',
        'decision_selection', 'decision_selection_chosen', 'decision_reversal']
    LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I'
            ' FOR EACH ROW EXECUTE FUNCTION keep_terms_of_approved()', terms || '_stays', terms);
        EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I'
            ' EXECUTE FUNCTION refuse_change_of_approved()', terms || '_no_truncate', terms);
    END LOOP;
END;
$$;

-- What was recorded stays.
CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was recorded stays';
END;
$$;

DO $$
DECLARE
    records TEXT;
BEGIN
    FOREACH records IN ARRAY ARRAY[
        'application', 'notification', 'continuity_report', 'sisa_return', 'explanation',
        'spending_split', 'objection', 'deadline', 'letter_template', 'letter', 'selection',
        'decision']
    LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I'
            ' EXECUTE FUNCTION refuse_removal()', records || '_no_delete', records);
    END LOOP;
END;
$$;
