-- SPDX-License-Identifier: EUPL-1.2
--
-- What is refused whoever asks: removing what was recorded.

CREATE TRIGGER contact_person_no_delete BEFORE DELETE ON contact_person
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;

CREATE TRIGGER report_note_no_delete BEFORE DELETE ON report_note
BEGIN
    SELECT RAISE(ABORT, 'what was recorded stays');
END;
