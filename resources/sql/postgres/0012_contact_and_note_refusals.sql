-- SPDX-License-Identifier: EUPL-1.2
--
-- What is refused whoever asks: removing what was recorded.

CREATE TRIGGER contact_person_no_delete BEFORE DELETE OR TRUNCATE ON contact_person
    EXECUTE FUNCTION refuse_removal();

CREATE TRIGGER report_note_no_delete BEFORE DELETE OR TRUNCATE ON report_note
    EXECUTE FUNCTION refuse_removal();
