-- SPDX-License-Identifier: EUPL-1.2
--
-- The life of a grant: what a municipality asks and states, and what the ministry decides. A column
-- is a field of the noun's own description, a table "noun_lines" its list of that name; an empty
-- reference is NULL. What was entered by mistake is withdrawn and stays.

-- What somebody may do: codes of roles with commas, empty for reading only.
ALTER TABLE person ADD COLUMN roles TEXT NOT NULL DEFAULT '';

ALTER TABLE scheme ADD COLUMN last_day_of_application TEXT;

ALTER TABLE scheme ADD COLUMN last_day_of_extension_request TEXT;

ALTER TABLE scheme ADD COLUMN continuity_due TEXT;

ALTER TABLE scheme ADD COLUMN settlement_weeks INTEGER;

ALTER TABLE scheme ADD COLUMN objection_weeks INTEGER;

ALTER TABLE scheme ADD COLUMN sisa_code TEXT NOT NULL DEFAULT '';

ALTER TABLE scheme ADD COLUMN sisa_due_month INTEGER;

ALTER TABLE scheme ADD COLUMN sisa_due_day INTEGER;

-- What the ministry decides, of every kind. It counts when it is approved and not reversed; stage
-- says what must lie apart (award 1, settlement 2, recovery 3, the rest 0).
CREATE TABLE decision (
    id INTEGER NOT NULL CONSTRAINT decision_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    municipality INTEGER
        CONSTRAINT decision_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT decision_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT decision_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    decision_kind TEXT NOT NULL,
    status TEXT NOT NULL
        CONSTRAINT decision_status CHECK (status IN ('prepared', 'approved', 'declined')),
    number TEXT NOT NULL,
    date TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    prepared_by INTEGER NOT NULL
        CONSTRAINT decision_prepared_by_exists REFERENCES person (id),
    prepared_at TEXT NOT NULL,
    decided_by INTEGER CONSTRAINT decision_decided_by_exists REFERENCES person (id),
    decided_at TEXT,
    reason TEXT NOT NULL,
    answer TEXT NOT NULL,
    reversed_by INTEGER CONSTRAINT decision_reversed_by_exists REFERENCES decision (id),
    CONSTRAINT decision_approved_by_somebody
        CHECK (status <> 'approved' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
    CONSTRAINT decision_approved_by_another
        CHECK (status <> 'approved' OR decided_by <> prepared_by),
    CONSTRAINT decision_reversed_after_approval
        CHECK (reversed_by IS NULL OR status = 'approved'),
    CONSTRAINT decision_withdrawn_before_approval CHECK (withdrawn = 0 OR status <> 'approved')
) STRICT;

CREATE INDEX decision_by_municipality ON decision (municipality, decision_kind);

CREATE INDEX decision_by_status ON decision (status, prepared_at);

-- What a municipality asked for, and what was found in it.
CREATE TABLE application (
    id INTEGER NOT NULL CONSTRAINT application_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER NOT NULL
        CONSTRAINT application_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL
        CONSTRAINT application_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT application_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    received_on TEXT,
    case_number TEXT NOT NULL,
    gross INTEGER NOT NULL,
    vat_fund INTEGER NOT NULL,
    vat_statement TEXT NOT NULL,
    contact TEXT NOT NULL,
    assessment TEXT NOT NULL,
    assessed_by INTEGER CONSTRAINT application_assessed_by_exists REFERENCES person (id),
    assessed_on TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX application_by_municipality ON application (municipality);

-- The checklist of the plan.
CREATE TABLE application_plan (
    owner INTEGER NOT NULL CONSTRAINT application_plan_owner_exists REFERENCES application (id),
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    present TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT application_plan_pk PRIMARY KEY (owner, position)
) STRICT;

-- What the problem analysis says of each domain of risk and protective factors.
CREATE TABLE application_factors (
    owner INTEGER NOT NULL CONSTRAINT application_factors_owner_exists REFERENCES application (id),
    position INTEGER NOT NULL,
    factor_domain TEXT NOT NULL,
    covered TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT application_factors_pk PRIMARY KEY (owner, position)
) STRICT;

-- The plan's budget: an amount under a cost category in a programme year.
CREATE TABLE application_budget (
    owner INTEGER NOT NULL CONSTRAINT application_budget_owner_exists REFERENCES application (id),
    position INTEGER NOT NULL,
    category TEXT NOT NULL,
    programme_year INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    CONSTRAINT application_budget_pk PRIMARY KEY (owner, position)
) STRICT;

-- Money or capacity that is received otherwise for the same activities.
CREATE TABLE application_other_funding (
    owner INTEGER NOT NULL
        CONSTRAINT application_other_funding_owner_exists REFERENCES application (id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    funding_kind TEXT NOT NULL,
    amount INTEGER,
    same_activities TEXT NOT NULL,
    outcome TEXT NOT NULL,
    CONSTRAINT application_other_funding_pk PRIMARY KEY (owner, position)
) STRICT;

-- Who takes part in the plan, and with what.
CREATE TABLE application_partners (
    owner INTEGER NOT NULL
        CONSTRAINT application_partners_owner_exists REFERENCES application (id),
    position INTEGER NOT NULL,
    partner_kind TEXT NOT NULL,
    name TEXT NOT NULL,
    contribution TEXT NOT NULL,
    CONSTRAINT application_partners_pk PRIMARY KEY (owner, position)
) STRICT;

-- A municipality tells that activities will not, not in time or not wholly be done.
CREATE TABLE notification (
    id INTEGER NOT NULL CONSTRAINT notification_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER NOT NULL
        CONSTRAINT notification_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL
        CONSTRAINT notification_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT notification_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    received_on TEXT,
    nature TEXT NOT NULL,
    activity TEXT NOT NULL,
    text TEXT NOT NULL,
    case_number TEXT NOT NULL,
    outcome TEXT NOT NULL,
    decided_on TEXT,
    decision_note TEXT NOT NULL,
    decision INTEGER CONSTRAINT notification_decision_exists REFERENCES decision (id)
) STRICT;

CREATE INDEX notification_by_municipality ON notification (municipality);

-- How the approach goes on after the grant; one for each municipality.
CREATE TABLE continuity_report (
    id INTEGER NOT NULL CONSTRAINT continuity_report_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER NOT NULL
        CONSTRAINT continuity_report_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL
        CONSTRAINT continuity_report_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL
        CONSTRAINT continuity_report_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    received_on TEXT,
    case_number TEXT NOT NULL,
    remaining_period TEXT NOT NULL,
    wider_policy TEXT NOT NULL,
    funding_after TEXT NOT NULL,
    efforts TEXT NOT NULL,
    covers_safeguarding TEXT NOT NULL,
    covers_funding TEXT NOT NULL,
    findings TEXT NOT NULL,
    assessment TEXT NOT NULL,
    assessed_by INTEGER CONSTRAINT continuity_report_assessed_by_exists REFERENCES person (id),
    assessed_on TEXT
) STRICT;

CREATE UNIQUE INDEX continuity_report_once ON continuity_report (municipality) WHERE withdrawn = 0;

-- The audited return over one calendar year, as stated.
CREATE TABLE sisa_return (
    id INTEGER NOT NULL CONSTRAINT sisa_return_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER NOT NULL
        CONSTRAINT sisa_return_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL
        CONSTRAINT sisa_return_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT sisa_return_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    year INTEGER NOT NULL,
    received_on TEXT,
    cbs_status TEXT NOT NULL,
    cbs_on TEXT,
    spent INTEGER,
    cumulative INTEGER,
    activities_finished TEXT NOT NULL,
    is_final TEXT NOT NULL,
    audit_kind TEXT NOT NULL,
    explanation TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX sisa_return_once ON sisa_return (municipality, year) WHERE withdrawn = 0;

-- Further indicators of a return.
CREATE TABLE sisa_return_indicators (
    owner INTEGER NOT NULL
        CONSTRAINT sisa_return_indicators_owner_exists REFERENCES sisa_return (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT sisa_return_indicators_pk PRIMARY KEY (owner, position)
) STRICT;

-- What the auditor reported.
CREATE TABLE sisa_return_findings (
    owner INTEGER NOT NULL
        CONSTRAINT sisa_return_findings_owner_exists REFERENCES sisa_return (id),
    position INTEGER NOT NULL,
    nature TEXT NOT NULL,
    amount INTEGER,
    text TEXT NOT NULL,
    settled TEXT NOT NULL,
    CONSTRAINT sisa_return_findings_pk PRIMARY KEY (owner, position)
) STRICT;

-- Corrections after the return was found plausible.
CREATE TABLE sisa_return_corrections (
    owner INTEGER NOT NULL
        CONSTRAINT sisa_return_corrections_owner_exists REFERENCES sisa_return (id),
    position INTEGER NOT NULL,
    received_on TEXT,
    spent INTEGER NOT NULL,
    cumulative INTEGER NOT NULL,
    text TEXT NOT NULL,
    accepted TEXT NOT NULL,
    decided_on TEXT,
    reason TEXT NOT NULL,
    CONSTRAINT sisa_return_corrections_pk PRIMARY KEY (owner, position)
) STRICT;

-- Why two sources differ, for the two amounts that it was given for.
CREATE TABLE explanation (
    id INTEGER NOT NULL CONSTRAINT explanation_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER NOT NULL
        CONSTRAINT explanation_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL
        CONSTRAINT explanation_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT explanation_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    difference TEXT NOT NULL,
    year INTEGER NOT NULL,
    left_amount INTEGER NOT NULL,
    right_amount INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX explanation_by_municipality ON explanation (municipality);

-- How an officer divided the spending of a report over the years; the last one of a report holds.
CREATE TABLE spending_split (
    id INTEGER NOT NULL CONSTRAINT spending_split_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER NOT NULL
        CONSTRAINT spending_split_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL
        CONSTRAINT spending_split_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT spending_split_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    report INTEGER NOT NULL
        CONSTRAINT spending_split_report_exists REFERENCES yearly_report (id),
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX spending_split_by_municipality ON spending_split (municipality);

CREATE INDEX spending_split_by_report ON spending_split (report);

-- The parts of such a division; none means by days again. Programme year 0 lies after the last.
CREATE TABLE spending_split_parts (
    owner INTEGER NOT NULL
        CONSTRAINT spending_split_parts_owner_exists REFERENCES spending_split (id),
    position INTEGER NOT NULL,
    calendar_year INTEGER NOT NULL,
    programme_year INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    CONSTRAINT spending_split_parts_pk PRIMARY KEY (owner, position)
) STRICT;

-- An objection against a decision.
CREATE TABLE objection (
    id INTEGER NOT NULL CONSTRAINT objection_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER
        CONSTRAINT objection_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT objection_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT objection_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    against INTEGER CONSTRAINT objection_against_exists REFERENCES decision (id),
    received_on TEXT,
    grounds TEXT NOT NULL,
    case_number TEXT NOT NULL,
    outcome TEXT NOT NULL,
    decided_on TEXT,
    ruling TEXT NOT NULL,
    decision INTEGER CONSTRAINT objection_decision_exists REFERENCES decision (id)
) STRICT;

CREATE INDEX objection_by_municipality ON objection (municipality);

-- What has to be done by a day, beside what scheme and rounds set.
CREATE TABLE deadline (
    id INTEGER NOT NULL CONSTRAINT deadline_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT deadline_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT deadline_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT deadline_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    name TEXT NOT NULL,
    due TEXT NOT NULL,
    source TEXT NOT NULL,
    done_on TEXT
) STRICT;

CREATE INDEX deadline_by_municipality ON deadline (municipality);

-- The texts from which letters are made.
CREATE TABLE letter_template (
    id INTEGER NOT NULL CONSTRAINT letter_template_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER
        CONSTRAINT letter_template_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL
        CONSTRAINT letter_template_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL
        CONSTRAINT letter_template_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    letter_kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- The letters that were made; nothing is sent. The file stands among the documents.
CREATE TABLE letter (
    id INTEGER NOT NULL CONSTRAINT letter_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT letter_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT letter_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT letter_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    letter_kind TEXT NOT NULL,
    date TEXT NOT NULL,
    reference TEXT NOT NULL,
    title TEXT NOT NULL,
    answer_by TEXT,
    document INTEGER CONSTRAINT letter_document_exists REFERENCES case_document (id),
    report INTEGER CONSTRAINT letter_report_exists REFERENCES yearly_report (id),
    decision INTEGER CONSTRAINT letter_decision_exists REFERENCES decision (id)
) STRICT;

CREATE INDEX letter_by_municipality ON letter (municipality);

-- A reckoning of who needs the grant most, before anybody applies.
CREATE TABLE selection (
    id INTEGER NOT NULL CONSTRAINT selection_pk PRIMARY KEY,
    version INTEGER NOT NULL,
    municipality INTEGER CONSTRAINT selection_municipality_exists REFERENCES municipality (id),
    taken_over INTEGER NOT NULL CONSTRAINT selection_taken_over_flag CHECK (taken_over IN (0, 1)),
    withdrawn INTEGER NOT NULL CONSTRAINT selection_withdrawn_flag CHECK (withdrawn IN (0, 1)),
    name TEXT NOT NULL,
    date TEXT NOT NULL,
    places INTEGER NOT NULL,
    is_made_up INTEGER NOT NULL CONSTRAINT selection_made_up_flag CHECK (is_made_up IN (0, 1)),
    file_name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- The figures of a selection and their weights, in thousandths.
CREATE TABLE selection_indicators (
    owner INTEGER NOT NULL CONSTRAINT selection_indicators_owner_exists REFERENCES selection (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    year INTEGER NOT NULL,
    source TEXT NOT NULL,
    direction TEXT NOT NULL,
    weight INTEGER NOT NULL,
    CONSTRAINT selection_indicators_pk PRIMARY KEY (owner, position)
) STRICT;

-- The value of a figure for a municipality in the country; NULL where the source has none.
CREATE TABLE selection_values (
    owner INTEGER NOT NULL CONSTRAINT selection_values_owner_exists REFERENCES selection (id),
    position INTEGER NOT NULL,
    municipality_code TEXT NOT NULL,
    name TEXT NOT NULL,
    indicator TEXT NOT NULL,
    thousandths INTEGER,
    CONSTRAINT selection_values_pk PRIMARY KEY (owner, position)
) STRICT;

-- Who is set aside in a selection, taking part already under another regulation.
CREATE TABLE selection_set_aside (
    owner INTEGER NOT NULL CONSTRAINT selection_set_aside_owner_exists REFERENCES selection (id),
    position INTEGER NOT NULL,
    municipality_code TEXT NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT selection_set_aside_pk PRIMARY KEY (owner, position)
) STRICT;
