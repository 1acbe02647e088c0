-- SPDX-License-Identifier: EUPL-1.2
--
-- What each kind of decision says, and what follows from the decisions that count.

-- Award, amendment and withdrawal: what is granted, or by how much that changes.
CREATE TABLE decision_award (
    owner INTEGER NOT NULL CONSTRAINT decision_award_pk PRIMARY KEY
        CONSTRAINT decision_award_owner_exists REFERENCES decision (id),
    gross INTEGER NOT NULL,
    vat_fund INTEGER NOT NULL,
    net INTEGER NOT NULL,
    spending_period_first TEXT,
    spending_period_last TEXT,
    obligations TEXT NOT NULL,
    grounds TEXT NOT NULL,
    from_notification INTEGER
        CONSTRAINT decision_award_notification_exists REFERENCES notification (id),
    CONSTRAINT decision_award_period_whole
        CHECK ((spending_period_first IS NULL) = (spending_period_last IS NULL)),
    CONSTRAINT decision_award_period_in_order CHECK (spending_period_first <= spending_period_last)
) STRICT;

-- The part of an award in each programme year.
CREATE TABLE decision_award_years (
    owner INTEGER NOT NULL
        CONSTRAINT decision_award_years_owner_exists REFERENCES decision_award (owner),
    position INTEGER NOT NULL,
    programme_year INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    vat_fund INTEGER NOT NULL,
    CONSTRAINT decision_award_years_pk PRIMARY KEY (owner, position)
) STRICT;

-- The schedule of payments that an award sets.
CREATE TABLE decision_award_instalments (
    owner INTEGER NOT NULL
        CONSTRAINT decision_award_instalments_owner_exists REFERENCES decision_award (owner),
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    planned_on TEXT NOT NULL,
    gross INTEGER NOT NULL,
    vat_fund INTEGER NOT NULL,
    CONSTRAINT decision_award_instalments_pk PRIMARY KEY (owner, position)
) STRICT;

-- The reporting windows that an award sets.
CREATE TABLE decision_award_report_terms (
    owner INTEGER NOT NULL
        CONSTRAINT decision_award_report_terms_owner_exists REFERENCES decision_award (owner),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    period_first TEXT NOT NULL,
    period_last TEXT NOT NULL,
    due TEXT NOT NULL,
    CONSTRAINT decision_award_report_terms_pk PRIMARY KEY (owner, position),
    CONSTRAINT decision_award_report_terms_in_order CHECK (period_first <= period_last)
) STRICT;

-- A longer spending period.
CREATE TABLE decision_extension (
    owner INTEGER NOT NULL CONSTRAINT decision_extension_pk PRIMARY KEY
        CONSTRAINT decision_extension_owner_exists REFERENCES decision (id),
    requested_on TEXT NOT NULL,
    last_day TEXT NOT NULL,
    motivation TEXT NOT NULL
) STRICT;

-- An order to pay: net to the municipality, the rest into the VAT compensation fund.
CREATE TABLE decision_payment (
    owner INTEGER NOT NULL CONSTRAINT decision_payment_pk PRIMARY KEY
        CONSTRAINT decision_payment_owner_exists REFERENCES decision (id),
    instalment INTEGER NOT NULL
        CONSTRAINT decision_payment_instalment_exists REFERENCES scheme_instalment (number),
    pay_on TEXT NOT NULL,
    net INTEGER NOT NULL CONSTRAINT decision_payment_net_not_negative CHECK (net >= 0),
    vat_fund INTEGER NOT NULL
        CONSTRAINT decision_payment_vat_fund_not_negative CHECK (vat_fund >= 0),
    reference TEXT NOT NULL,
    run INTEGER NOT NULL
) STRICT;

CREATE INDEX decision_payment_by_run ON decision_payment (run);

-- What the grant is fixed at.
CREATE TABLE decision_settlement (
    owner INTEGER NOT NULL CONSTRAINT decision_settlement_pk PRIMARY KEY
        CONSTRAINT decision_settlement_owner_exists REFERENCES decision (id),
    term_start TEXT NOT NULL,
    gross INTEGER NOT NULL CONSTRAINT decision_settlement_gross_not_negative CHECK (gross >= 0),
    vat_fund INTEGER NOT NULL
        CONSTRAINT decision_settlement_vat_fund_not_negative CHECK (vat_fund >= 0),
    ground TEXT NOT NULL,
    ground_condition INTEGER NOT NULL
        CONSTRAINT decision_settlement_condition_flag CHECK (ground_condition IN (0, 1)),
    reason TEXT NOT NULL,
    final_return INTEGER
        CONSTRAINT decision_settlement_return_exists REFERENCES sisa_return (id)
) STRICT;

-- Recovery of what was paid too much, or the decision not to.
CREATE TABLE decision_recovery (
    owner INTEGER NOT NULL CONSTRAINT decision_recovery_pk PRIMARY KEY
        CONSTRAINT decision_recovery_owner_exists REFERENCES decision (id),
    recover INTEGER NOT NULL CONSTRAINT decision_recovery_flag CHECK (recover IN (0, 1)),
    amount INTEGER NOT NULL CONSTRAINT decision_recovery_amount_not_negative CHECK (amount >= 0),
    reason TEXT NOT NULL,
    pay_before TEXT
) STRICT;

-- The report to parliament over a year becomes final.
CREATE TABLE decision_publication (
    owner INTEGER NOT NULL CONSTRAINT decision_publication_pk PRIMARY KEY
        CONSTRAINT decision_publication_owner_exists REFERENCES decision (id),
    year INTEGER NOT NULL
) STRICT;

-- The earlier administration is entered from a workbook.
CREATE TABLE decision_take_over (
    owner INTEGER NOT NULL CONSTRAINT decision_take_over_pk PRIMARY KEY
        CONSTRAINT decision_take_over_owner_exists REFERENCES decision (id),
    workbook INTEGER CONSTRAINT decision_take_over_workbook_exists REFERENCES case_document (id),
    awards INTEGER NOT NULL,
    payments INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    sisa_returns INTEGER NOT NULL
) STRICT;

-- The choice of municipalities from a selection.
CREATE TABLE decision_selection (
    owner INTEGER NOT NULL CONSTRAINT decision_selection_pk PRIMARY KEY
        CONSTRAINT decision_selection_owner_exists REFERENCES decision (id),
    selection INTEGER CONSTRAINT decision_selection_selection_exists REFERENCES selection (id)
) STRICT;

-- Who was chosen, and why.
CREATE TABLE decision_selection_chosen (
    owner INTEGER NOT NULL
        CONSTRAINT decision_selection_chosen_owner_exists REFERENCES decision_selection (owner),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    rank INTEGER NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT decision_selection_chosen_pk PRIMARY KEY (owner, position)
) STRICT;

-- The counter-act of another decision.
CREATE TABLE decision_reversal (
    owner INTEGER NOT NULL CONSTRAINT decision_reversal_pk PRIMARY KEY
        CONSTRAINT decision_reversal_owner_exists REFERENCES decision (id),
    reversed INTEGER CONSTRAINT decision_reversal_reversed_exists REFERENCES decision (id)
) STRICT;

-- What each municipality counts on per programme year: from the decisions that count, and for those
-- without an award what is reserved.
CREATE VIEW effective_allocation AS
SELECT award.municipality AS municipality, share.programme_year AS programme_year,
    CAST(SUM(share.gross) AS BIGINT) AS gross, CAST(SUM(share.vat_fund) AS BIGINT) AS vat_fund,
    0 AS is_reservation
FROM decision AS award
JOIN decision_award_years AS share ON share.owner = award.id
WHERE award.status = 'approved' AND award.reversed_by IS NULL
    AND award.decision_kind IN ('award', 'amendment', 'withdrawal')
GROUP BY award.municipality, share.programme_year
UNION ALL
SELECT reserved.municipality, reserved.programme_year, reserved.gross, reserved.vat_fund,
    reserved.is_reservation
FROM allocation AS reserved
WHERE NOT EXISTS (
    SELECT 1 FROM decision AS award
    WHERE award.municipality = reserved.municipality AND award.decision_kind = 'award'
        AND award.status = 'approved' AND award.reversed_by IS NULL);

-- The payments that count: from orders, and from before there were any.
CREATE VIEW counting_payment AS
SELECT id, 0 AS decision, municipality, instalment, paid_on, net, vat_fund, reference
FROM payment
UNION ALL
SELECT 0, ordered.id, ordered.municipality, terms.instalment, terms.pay_on, terms.net,
    terms.vat_fund, terms.reference
FROM decision AS ordered
JOIN decision_payment AS terms ON terms.owner = ordered.id
WHERE ordered.decision_kind = 'payment' AND ordered.status = 'approved'
    AND ordered.reversed_by IS NULL;
