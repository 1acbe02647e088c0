-- SPDX-License-Identifier: EUPL-1.2
--
-- What is refused whoever asks: removing what was recorded, and changing an edition that is final.

CREATE TRIGGER report_text_no_delete BEFORE DELETE ON report_text
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER consultation_no_delete BEFORE DELETE ON consultation
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER commitment_no_delete BEFORE DELETE ON commitment
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER press_agreement_no_delete BEFORE DELETE ON press_agreement
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER submission_no_delete BEFORE DELETE ON submission
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER publication_ruling_no_delete BEFORE DELETE ON publication_ruling
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER restatement_no_delete BEFORE DELETE ON restatement
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER house_style_no_delete BEFORE DELETE ON house_style
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER sealed_edition_no_delete BEFORE DELETE ON sealed_edition
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER sealed_edition_no_update BEFORE UPDATE ON sealed_edition
WHEN EXISTS (SELECT 1 FROM decision_publication
             JOIN decision ON decision.id = decision_publication.owner
             WHERE decision_publication.sealed = OLD.id AND decision.status = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'a sealed edition does not change');
END;
