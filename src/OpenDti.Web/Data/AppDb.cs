using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Monitoring;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Data;

/// <summary>
/// The tables, the same on SQLite and PostgreSQL. Rows of an authority are visible only to a context opened for it; one opened for none
/// sees none of them. Changes are saved by <see cref="Writes"/> alone.
/// </summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    /// <summary>The authority whose rows this context sees; null sees no authority's rows. <see cref="Databases"/> says it when it opens one.</summary>
    public Guid? AuthorityId { get; internal set; }

    public DbSet<Authority> Authorities => Set<Authority>();
    public DbSet<AuditStream> AuditStreams => Set<AuditStream>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<Person> Persons => Set<Person>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<UnitLineage> UnitLineages => Set<UnitLineage>();
    public DbSet<StoredBonusScheme> BonusSchemes => Set<StoredBonusScheme>();
    public DbSet<StoredSet> IndicatorSets => Set<StoredSet>();
    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<RoundGroup> RoundGroups => Set<RoundGroup>();
    public DbSet<SetAmendment> SetAmendments => Set<SetAmendment>();
    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();
    public DbSet<CouncilMinutesRecord> CouncilMinutes => Set<CouncilMinutesRecord>();
    public DbSet<GroupBonus> GroupBonuses => Set<GroupBonus>();
    public DbSet<Dossier> Dossiers => Set<Dossier>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<SignedPaper> SignedPapers => Set<SignedPaper>();
    public DbSet<EntryLink> EntryLinks => Set<EntryLink>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DraftPart> DraftParts => Set<DraftPart>();
    public DbSet<DraftAnswer> DraftAnswers => Set<DraftAnswer>();
    public DbSet<Commendation> Commendations => Set<Commendation>();
    public DbSet<Complaint> Complaints => Set<Complaint>();
    public DbSet<Approval> Approvals => Set<Approval>();
    public DbSet<AppraisalScope> AppraisalScopes => Set<AppraisalScope>();
    public DbSet<Phrase> Phrases => Set<Phrase>();
    public DbSet<EvidenceItem> EvidenceItems => Set<EvidenceItem>();
    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();
    public DbSet<EvidenceUse> EvidenceUses => Set<EvidenceUse>();
    public DbSet<MonitoredSource> MonitoredSources => Set<MonitoredSource>();
    public DbSet<SourceInput> SourceInputs => Set<SourceInput>();
    public DbSet<EvidenceOpening> EvidenceOpenings => Set<EvidenceOpening>();
    public DbSet<Release> Releases => Set<Release>();
    public DbSet<ResultsDocument> Documents => Set<ResultsDocument>();
    public DbSet<ClaimedRequest> Requests => Set<ClaimedRequest>();
    public DbSet<Upload> Uploads => Set<Upload>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Job> Jobs => Set<Job>();
    public DbSet<ClockMark> ClockMarks => Set<ClockMark>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantAsMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(IAuthorityOwned).IsAssignableFrom(entity.ClrType))
            {
                modelBuilder.Entity(entity.ClrType).HasQueryFilter(OfThisAuthority(entity.ClrType));
            }

            NameInSnakeCase(entity);
        }
    }

    private LambdaExpression OfThisAuthority(Type entity)
    {
        var row = Expression.Parameter(entity, "row");
        var owner = Expression.Convert(Expression.Property(row, nameof(IAuthorityOwned.AuthorityId)), typeof(Guid?));
        var current = Expression.Property(Expression.Constant(this), nameof(AuthorityId));
        return Expression.Lambda(Expression.Equal(owner, current), row);
    }

    /// <summary>An instant's column says its unit: "ReceivedAt" is "received_ms".</summary>
    private static string ColumnOf(IMutableProperty property)
    {
        var name = SnakeCase.Of(property.Name);
        var isInstant = (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(DateTimeOffset);
        return !isInstant ? name
            : name.EndsWith("_at", StringComparison.Ordinal) ? name[..^"at".Length] + "ms"
            : name + "_ms";
    }

    private static void NameInSnakeCase(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties())
        {
            property.SetColumnName(ColumnOf(property));
        }

        foreach (var key in entity.GetKeys())
        {
            key.SetName(SnakeCase.Of(key.GetName()!));
        }

        foreach (var foreignKey in entity.GetForeignKeys())
        {
            foreignKey.SetConstraintName(SnakeCase.Of(foreignKey.GetConstraintName()!));
        }

        foreach (var index in entity.GetIndexes())
        {
            index.SetDatabaseName(SnakeCase.Of(index.GetDatabaseName()!));
        }
    }
}
