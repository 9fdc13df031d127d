namespace OpenDti.Web.Features.Audit;

/// <summary>Tells entries apart in the database, so that nobody parses a whole record for the few facts they are after.</summary>
public static class AuditKinds
{
    // Every text begins with the kind and goes on with the account, see AuditBody.Write.
    private const int KindFrom = 9;
    private const string AfterKind = "\",\"account\"";

    public static IQueryable<AuditEntry> OfKind<TFact>(this IQueryable<AuditEntry> entries)
        where TFact : AuditFact => entries.OfKinds([typeof(TFact)]);

    public static IQueryable<AuditEntry> OfKinds(this IQueryable<AuditEntry> entries, IEnumerable<Type> facts)
    {
        var kinds = facts.Select(AuditBody.KindOf).Distinct().ToList();
        return entries.Where(entry => kinds.Contains(entry.Body.Substring(KindFrom, entry.Body.IndexOf(AfterKind) - KindFrom)));
    }
}
