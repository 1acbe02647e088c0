-- SPDX-License-Identifier: EUPL-1.2
--
-- The yearly reports with their lines, in the order in which the municipality gave them.

-- What one municipality reports over one round, or has yet to report. own_* is what the award
-- letter sets instead of the round's period and due date.
CREATE TABLE yearly_report (
    id INTEGER NOT NULL CONSTRAINT yearly_report_pk PRIMARY KEY,
    municipality INTEGER NOT NULL
        CONSTRAINT yearly_report_municipality_exists REFERENCES municipality (id),
    round INTEGER NOT NULL CONSTRAINT yearly_report_round_exists REFERENCES report_round (id),
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    own_first TEXT,
    own_last TEXT,
    own_due TEXT,
    received_on TEXT,
    summary TEXT NOT NULL,
    target_group_proof TEXT NOT NULL,
    problem_analysis TEXT NOT NULL,
    coordinator_in_place TEXT NOT NULL,
    coordinator_note TEXT NOT NULL,
    progress TEXT NOT NULL,
    results TEXT NOT NULL,
    bottlenecks TEXT NOT NULL,
    lessons TEXT NOT NULL,
    continuity TEXT NOT NULL,
    deviations TEXT NOT NULL,
    expected_underspending INTEGER,
    change_note TEXT NOT NULL,
    may_be_quoted TEXT NOT NULL,
    CONSTRAINT yearly_report_once UNIQUE (municipality, round),
    CONSTRAINT yearly_report_own_period_whole CHECK ((own_first IS NULL) = (own_last IS NULL)),
    CONSTRAINT yearly_report_own_period_in_order CHECK (own_first <= own_last)
) STRICT;

CREATE INDEX yearly_report_by_round ON yearly_report (round);

-- Planned and spent under a cost category or a sector, without compensable VAT.
CREATE TABLE report_spending (
    report INTEGER NOT NULL CONSTRAINT report_spending_report_exists REFERENCES yearly_report (id),
    kind TEXT NOT NULL CONSTRAINT report_spending_kind CHECK (kind IN ('cost_category', 'sector')),
    position INTEGER NOT NULL,
    term TEXT NOT NULL CONSTRAINT report_spending_term_exists REFERENCES scheme_term (term),
    planned INTEGER NOT NULL CONSTRAINT report_spending_planned_not_negative CHECK (planned >= 0),
    spent INTEGER NOT NULL CONSTRAINT report_spending_spent_not_negative CHECK (spent >= 0),
    CONSTRAINT report_spending_pk PRIMARY KEY (report, kind, position),
    CONSTRAINT report_spending_term_once UNIQUE (report, term),
    CONSTRAINT report_spending_term_of_kind CHECK (term LIKE kind || ':%')
) STRICT;

-- Counts of young people only, never anything about one of them.
CREATE TABLE report_intervention (
    report INTEGER NOT NULL
        CONSTRAINT report_intervention_report_exists REFERENCES yearly_report (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    category TEXT CONSTRAINT report_intervention_category_exists REFERENCES scheme_term (term)
        CONSTRAINT report_intervention_category_kind CHECK (category LIKE 'cost_category:%'),
    basis TEXT CONSTRAINT report_intervention_basis_exists REFERENCES scheme_term (term)
        CONSTRAINT report_intervention_basis_kind CHECK (basis LIKE 'evidence_basis:%'),
    nji_level TEXT CONSTRAINT report_intervention_nji_level_exists REFERENCES scheme_term (term)
        CONSTRAINT report_intervention_nji_level_kind CHECK (nji_level LIKE 'nji_level:%'),
    meets_quality_framework TEXT NOT NULL,
    quality_note TEXT NOT NULL,
    age_band TEXT CONSTRAINT report_intervention_age_band_exists REFERENCES scheme_term (term)
        CONSTRAINT report_intervention_age_band_kind CHECK (age_band LIKE 'age_band:%'),
    place TEXT NOT NULL,
    provider TEXT NOT NULL,
    reach_planned INTEGER
        CONSTRAINT report_intervention_reach_planned_not_negative CHECK (reach_planned >= 0),
    reach_actual INTEGER
        CONSTRAINT report_intervention_reach_actual_not_negative CHECK (reach_actual >= 0),
    completed INTEGER CONSTRAINT report_intervention_completed_not_negative CHECK (completed >= 0),
    dropped_out INTEGER
        CONSTRAINT report_intervention_dropped_out_not_negative CHECK (dropped_out >= 0),
    reach_note TEXT NOT NULL,
    cost INTEGER NOT NULL CONSTRAINT report_intervention_cost_not_negative CHECK (cost >= 0),
    status TEXT NOT NULL,
    CONSTRAINT report_intervention_pk PRIMARY KEY (report, position),
    CONSTRAINT report_intervention_cost_has_category CHECK (category IS NOT NULL OR cost = 0)
) STRICT;

-- Values in thousandths of the unit.
CREATE TABLE report_indicator (
    report INTEGER NOT NULL
        CONSTRAINT report_indicator_report_exists REFERENCES yearly_report (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    source TEXT NOT NULL,
    baseline INTEGER,
    target INTEGER,
    actual INTEGER,
    CONSTRAINT report_indicator_pk PRIMARY KEY (report, position)
) STRICT;

-- How risk and protective factors moved.
CREATE TABLE report_factor (
    report INTEGER NOT NULL CONSTRAINT report_factor_report_exists REFERENCES yearly_report (id),
    position INTEGER NOT NULL,
    factor_domain TEXT NOT NULL
        CONSTRAINT report_factor_domain_exists REFERENCES scheme_term (term)
        CONSTRAINT report_factor_domain_kind CHECK (factor_domain LIKE 'factor_domain:%'),
    movement TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT report_factor_pk PRIMARY KEY (report, position),
    CONSTRAINT report_factor_domain_once UNIQUE (report, factor_domain)
) STRICT;

-- Who takes part in the approach.
CREATE TABLE report_partner (
    report INTEGER NOT NULL CONSTRAINT report_partner_report_exists REFERENCES yearly_report (id),
    position INTEGER NOT NULL,
    kind TEXT CONSTRAINT report_partner_kind_exists REFERENCES scheme_term (term)
        CONSTRAINT report_partner_kind_kind CHECK (kind LIKE 'partner_kind:%'),
    name TEXT NOT NULL,
    contribution TEXT NOT NULL,
    CONSTRAINT report_partner_pk PRIMARY KEY (report, position)
) STRICT;

-- The steps that were taken with a report.
CREATE TABLE report_event (
    report INTEGER NOT NULL CONSTRAINT report_event_report_exists REFERENCES yearly_report (id),
    number INTEGER NOT NULL,
    act TEXT NOT NULL,
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    person INTEGER NOT NULL CONSTRAINT report_event_person_exists REFERENCES person (id),
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT report_event_pk PRIMARY KEY (report, number)
) STRICT;

-- What somebody typed and has not saved yet. No act: it stands outside the journal.
CREATE TABLE draft (
    report INTEGER NOT NULL CONSTRAINT draft_report_exists REFERENCES yearly_report (id),
    person INTEGER NOT NULL CONSTRAINT draft_person_exists REFERENCES person (id),
    base_version INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT draft_pk PRIMARY KEY (report, person)
) STRICT;

-- The fields of a draft by their paths, as typed, right or wrong.
CREATE TABLE draft_field (
    report INTEGER NOT NULL,
    person INTEGER NOT NULL,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    typed TEXT NOT NULL,
    CONSTRAINT draft_field_pk PRIMARY KEY (report, person, position),
    CONSTRAINT draft_field_draft_exists FOREIGN KEY (report, person)
        REFERENCES draft (report, person) ON DELETE CASCADE
) STRICT;

-- A file that came in or went out; its bytes stand in document_content.
CREATE TABLE case_document (
    id INTEGER NOT NULL CONSTRAINT case_document_pk PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    direction TEXT NOT NULL
        CONSTRAINT case_document_direction CHECK (direction IN ('incoming', 'outgoing')),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    dated TEXT NOT NULL,
    sender TEXT NOT NULL,
    case_number TEXT NOT NULL,
    reference TEXT NOT NULL,
    sha256 TEXT NOT NULL CONSTRAINT case_document_sha256_length CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CONSTRAINT case_document_size_not_negative CHECK (size >= 0)
) STRICT;

CREATE INDEX case_document_by_subject ON case_document (subject_kind, subject_id);

-- What is fixed about the report to parliament over one year.
CREATE TABLE edition (
    year INTEGER NOT NULL CONSTRAINT edition_pk PRIMARY KEY,
    cut_off TEXT NOT NULL,
    is_final INTEGER NOT NULL CONSTRAINT edition_final_flag CHECK (is_final IN (0, 1)),
    number INTEGER NOT NULL CONSTRAINT edition_number_positive CHECK (number > 0),
    version INTEGER NOT NULL
) STRICT;
