-- What a decision or an act was made of is kept beside it, so that nothing that changes later changes it.

-- Which document settled a member who left. Written with the posting that did it, never changed: what a document's
-- lines come to would only be a guess.
CREATE TABLE member_settlement (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    document_id INTEGER NOT NULL REFERENCES document (id),
    UNIQUE (member_id, document_id)
) STRICT;
CREATE INDEX member_settlement_document ON member_settlement (document_id);
CREATE TRIGGER member_settlement_update BEFORE UPDATE ON member_settlement BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER member_settlement_delete BEFORE DELETE ON member_settlement BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
-- Files made before remembered it nowhere: there it was the last voucher that paid principal savings out.
INSERT INTO member_settlement (member_id, document_id)
SELECT paid.member_id, (SELECT document_id FROM entry WHERE id = paid.entry_id)
FROM (SELECT p.member_id, max(p.entry_id) AS entry_id
      FROM posting AS p JOIN entry AS e ON e.id = p.entry_id
      WHERE p.member_id IS NOT NULL AND p.amount > 0 AND e.kind = 1
        AND p.account_id IN (SELECT account_id FROM savings_product WHERE kind = 'principal')
        AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id)
      GROUP BY p.member_id) AS paid;
