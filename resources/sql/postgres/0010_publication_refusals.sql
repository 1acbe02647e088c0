-- SPDX-License-Identifier: EUPL-1.2
--
-- What is refused whoever asks: removing what was recorded, and changing an edition that is final.

DO $$
DECLARE
    records TEXT;
BEGIN
    FOREACH records IN ARRAY ARRAY[
        'report_text', 'consultation', 'commitment', 'press_agreement', 'submission',
        'publication_ruling', 'restatement', 'house_style', 'sealed_edition']
    LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I'
            ' EXECUTE FUNCTION refuse_removal()', records || '_no_delete', records);
    END LOOP;
END;
$$;

CREATE FUNCTION keep_sealed_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM decision_publication
               JOIN decision ON decision.id = decision_publication.owner
               WHERE decision_publication.sealed = OLD.id AND decision.status = 'approved') THEN
        RAISE EXCEPTION 'a sealed edition does not change';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER sealed_edition_no_update BEFORE UPDATE ON sealed_edition
    FOR EACH ROW EXECUTE FUNCTION keep_sealed_edition();
