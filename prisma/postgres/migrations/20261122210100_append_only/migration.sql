-- Append only, whoever writes, as the triggers on SQLite. An engine without triggers may leave this one
-- out (`prisma migrate resolve --applied`): the code writes these tables by INSERT alone, and
-- `npm run audit:verify` finds what somebody changed all the same.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

CREATE TRIGGER "AuditEntry_is_final" BEFORE UPDATE OR DELETE ON "AuditEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"('the audit trail is append only');
CREATE TRIGGER "AuditEntry_stays" BEFORE TRUNCATE ON "AuditEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('the audit trail is append only');
CREATE TRIGGER "RegionRevision_is_final" BEFORE UPDATE OR DELETE ON "RegionRevision"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"('versions of the region are append only');
CREATE TRIGGER "RegionRevision_stays" BEFORE TRUNCATE ON "RegionRevision"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('versions of the region are append only');
CREATE TRIGGER "Snapshot_is_final" BEFORE UPDATE ON "Snapshot"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"('A snapshot never changes.');
CREATE TRIGGER "NormTable_is_final" BEFORE UPDATE ON "NormTable"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"('A published table never changes.');
CREATE TRIGGER "NormTableUse_is_final" BEFORE UPDATE ON "NormTableUse"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"('What was in use never changes.');
