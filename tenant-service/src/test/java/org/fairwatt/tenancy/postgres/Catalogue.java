package org.fairwatt.tenancy.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Asks PostgreSQL's catalogue which tables break the rules of tenancy; an empty answer is the wanted one. */
public final class Catalogue {

    /** The only tables without a tenant. A new name here needs a reason and a look at who may read it. */
    private static final String WITHOUT_TENANT = "('tenant', 'outbox', 'planning_work', 'planning_turn',"
            + " 'person_settings', 'mail_work', 'flyway_schema_history')";

    private static final String TENANT_TABLES = """
            FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
            WHERE t.relkind IN ('r', 'p') AND t.relname NOT IN %s
            """.formatted(WITHOUT_TENANT);

    private final DataSource superuser;

    public Catalogue(DataSource superuser) {
        this.superuser = superuser;
    }

    public List<String> tablesWithoutMandatoryTenant() {
        return names("SELECT t.relname " + TENANT_TABLES + """
                AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'tenant_id'
                    AND a.attnotnull AND a.atttypid = 'uuid'::regtype)""");
    }

    public List<String> tablesWithoutForcedRowSecurity() {
        return names("SELECT t.relname " + TENANT_TABLES + " AND NOT (t.relrowsecurity AND t.relforcerowsecurity)");
    }

    /** Tables whose policies are not exactly one that holds every command and role, reading and writing, to the tenant. */
    public List<String> tablesWithoutExactlyTheTenantPolicy() {
        return names("SELECT t.relname " + TENANT_TABLES + """
                AND (SELECT count(*) FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = t.relname) <> 1
                OR t.relname IN (SELECT p.tablename FROM pg_policies p WHERE p.schemaname = 'public' AND NOT (
                    p.permissive = 'PERMISSIVE' AND p.cmd = 'ALL' AND p.roles = '{public}'
                    AND p.qual = '(tenant_id = (current_setting(''app.tenant_id''::text))::uuid)'
                    AND p.with_check = p.qual))""");
    }

    public List<String> tablesThatNeedTheTenantWrittenByHand() {
        return names("SELECT t.relname " + TENANT_TABLES + """
                AND NOT EXISTS (SELECT 1 FROM pg_attrdef d JOIN pg_attribute a
                    ON a.attrelid = d.adrelid AND a.attnum = d.adnum AND a.attname = 'tenant_id'
                    WHERE d.adrelid = t.oid
                    AND pg_get_expr(d.adbin, d.adrelid) = '(current_setting(''app.tenant_id''::text))::uuid')""");
    }

    public List<String> tablesWithoutPrimaryKey() {
        return names("SELECT t.relname " + TENANT_TABLES
                + " AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conrelid = t.oid AND c.contype = 'p')");
    }

    /** Keys, references and exclusions whose first column is not the tenant, on either side. */
    public List<String> constraintsThatTheTenantDoesNotLead() {
        return names("""
                SELECT t.relname || '.' || c.conname
                FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
                JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
                LEFT JOIN pg_class f ON f.oid = c.confrelid
                WHERE c.contype IN ('p', 'u', 'f', 'x') AND t.relname NOT IN %1$s AND NOT (
                    (SELECT attname FROM pg_attribute WHERE attrelid = t.oid AND attnum = c.conkey[1]) = 'tenant_id'
                    AND (c.contype <> 'f' OR (SELECT attname FROM pg_attribute WHERE attrelid = f.oid AND attnum = c.confkey[1])
                        = CASE WHEN f.relname = 'tenant' THEN 'id' ELSE 'tenant_id' END))
                UNION ALL
                SELECT t.relname || '.' || x.relname
                FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
                JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
                WHERE (i.indisunique OR i.indisexclusion) AND t.relname NOT IN %1$s AND
                    (SELECT attname FROM pg_attribute WHERE attrelid = t.oid AND attnum = i.indkey[0]) IS DISTINCT FROM 'tenant_id'""".formatted(WITHOUT_TENANT));
    }

    /** References from a table without a tenant into one that has it, which would look past row-level security. */
    public List<String> referencesIntoTenantsFromOutside() {
        return names("""
                SELECT t.relname || '.' || c.conname FROM pg_constraint c
                JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class f ON f.oid = c.confrelid
                WHERE c.contype = 'f' AND t.relname IN %1$s AND f.relname NOT IN %1$s""".formatted(WITHOUT_TENANT));
    }

    /** Views and materialized views that would look with their owner's eyes. */
    public List<String> viewsWithTheirOwnersEyes() {
        return names("""
                SELECT t.relname FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
                WHERE t.relkind = 'm' OR (t.relkind = 'v'
                    AND NOT coalesce(t.reloptions @> ARRAY['security_invoker=true'], false))""");
    }

    /** Functions that run with their owner's rights. */
    public List<String> functionsWithTheirOwnersRights() {
        return names(
                "SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'public'"
                        + " WHERE p.prosecdef");
    }

    /** What {@code role} may do to tables, as {@code table:PRIVILEGE}, also to some columns only. */
    public List<String> rightsOf(String role) {
        return names("""
                SELECT DISTINCT t.relname || ':' || p.name
                FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
                CROSS JOIN (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('REFERENCES')) p (name)
                WHERE t.relkind IN ('r', 'p', 'v', 'm') AND has_any_column_privilege('%1$s', t.oid, p.name)
                UNION
                SELECT DISTINCT t.relname || ':' || p.name
                FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
                CROSS JOIN (VALUES ('DELETE'), ('TRUNCATE'), ('TRIGGER'), ('MAINTAIN')) p (name)
                WHERE t.relkind IN ('r', 'p', 'v', 'm') AND has_table_privilege('%1$s', t.oid, p.name)
                ORDER BY 1""".formatted(role));
    }

    /** What {@code role} owns, of any kind. */
    public List<String> ownedBy(String role) {
        return names("SELECT objid::regclass::text FROM pg_shdepend WHERE deptype = 'o' AND refobjid = '%s'::regrole"
                .formatted(role));
    }

    /** Attributes and memberships by which {@code role} could get past its rights. */
    public List<String> powersOf(String role) {
        return names("""
                SELECT a.name FROM pg_roles r, LATERAL (VALUES ('SUPERUSER', r.rolsuper), ('BYPASSRLS', r.rolbypassrls),
                    ('CREATEROLE', r.rolcreaterole), ('CREATEDB', r.rolcreatedb), ('REPLICATION', r.rolreplication)) a (name, has)
                WHERE r.rolname = '%1$s' AND a.has
                UNION ALL SELECT 'member of ' || m.roleid::regrole FROM pg_auth_members m WHERE m.member = '%1$s'::regrole
                UNION ALL SELECT 'CREATE in schema' WHERE has_schema_privilege('%1$s', 'public', 'CREATE')
                UNION ALL SELECT 'CREATE in database' WHERE has_database_privilege('%1$s', current_database(), 'CREATE')
                UNION ALL SELECT 'TEMPORARY' WHERE has_database_privilege('%1$s', current_database(), 'TEMPORARY')""".formatted(role));
    }

    private List<String> names(String sql) {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
