using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications;

/// <summary>Dự thảo kết quả: what was sent to the units of a group, as it stood then. Each unit reads its own <see cref="DraftPart"/>; there are no ranks in it.</summary>
public sealed class Draft : IAuthorityOwned
{
    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>Every unit's lines: what it declared, what the results hold, and what the appraisers noted.</summary>
    public static IReadOnlyList<DraftUnit> UnitsOf(GroupReading reading)
    {
        var declared = GroupStanding.SheetsIn(reading.Set, reading.Dossiers, DossierView.Declared);
        var counted = GroupStanding.SheetsIn(reading.Set, reading.Dossiers, DossierView.Final);
        return [.. reading.Dossiers.Select(UnitOf)];

        DraftUnit UnitOf(DossierReading dossier)
        {
            var (before, after) = (declared[dossier.Inputs.Unit], counted[dossier.Inputs.Unit]);
            var result = reading.Units.Single(unit => unit.Id == dossier.Unit.Id);
            return new DraftUnit(
                dossier.Dossier.Id,
                before.Total.Scaled,
                result.TotalE10,
                result.ClassId,
                [
                    .. before.Nodes.Zip(
                        after.Nodes,
                        (was, now) =>
                            new DraftLine(
                                was.Id.Value,
                                was.Earned.Scaled,
                                now.Earned.Scaled,
                                now.Max.Scaled,
                                now.Lost.Scaled,
                                NoteOn(dossier, now.Id)
                            )
                    ),
                ]
            )
            {
                BonusE10 = result.Bonus?.PointsE10 ?? 0,
            };
        }
    }

    private static string? NoteOn(DossierReading dossier, IndicatorId indicator) =>
        dossier.Dossier.NoteOn(indicator) is { } note ? AppraisalReasonTexts.Told(note, Language.Vi) : null;
}

/// <summary>What was sent to one unit, as text.</summary>
public sealed class DraftPart : IAuthorityOwned
{
    public required Guid AuthorityId { get; init; }
    public required Guid DraftId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Body { get; init; }

    public static DraftPart Of(Draft draft, DraftUnit unit) =>
        new()
        {
            AuthorityId = draft.AuthorityId,
            DraftId = draft.Id,
            DossierId = unit.Dossier,
            Body = BodyOf(unit),
        };

    /// <summary>Null where nothing was sent to this unit.</summary>
    public static Task<DraftPart?> FindAsync(AppDb db, Guid? draft, Guid dossier, CancellationToken cancellation) =>
        db.DraftParts.AsNoTracking().SingleOrDefaultAsync(part => part.DraftId == draft && part.DossierId == dossier, cancellation);

    public static string BodyOf(DraftUnit unit) => JsonSerializer.Serialize(unit, JsonSerializerOptions.Web);

    public DraftUnit Read() => JsonSerializer.Deserialize<DraftUnit>(Body, JsonSerializerOptions.Web)!;
}

/// <summary>One unit's results in a draft. Points are whole 10^-10.</summary>
public sealed record DraftUnit(Guid Dossier, long DeclaredE10, long TotalE10, string? ClassId, IReadOnlyList<DraftLine> Lines)
{
    /// <summary>Outside the total; nothing in drafts of earlier versions.</summary>
    public long BonusE10 { get; init; }
}

public sealed record DraftLine(string Id, long DeclaredE10, long EarnedE10, long MaxE10, long LostE10, string? Note);

/// <summary>What a unit said to its draft, on one line or on the whole, and what the agency did about it.</summary>
public sealed class DraftAnswer : IAuthorityOwned
{
    public const int WordsMaxLength = 2000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required Guid DraftId { get; init; }

    /// <summary>Empty for the result as a whole.</summary>
    public required string Indicator { get; init; }
    public bool Agrees { get; private set; }
    public string Words { get; private set; } = "";

    /// <summary>The dossier's version that this answer made.</summary>
    public long Version { get; private set; }
    public DateTimeOffset AnsweredAt { get; private set; }
    public DraftOutcome? Outcome { get; private set; }
    public string? Settlement { get; private set; }
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>What the agency had replied to what was said before on this line: saying it anew takes no reply away.</summary>
    public DraftOutcome? EarlierOutcome { get; private set; }
    public string? EarlierSettlement { get; private set; }
    public DateTimeOffset? EarlierSettledAt { get; private set; }

    /// <summary>An agreement asks for nothing.</summary>
    public bool IsOpen => !Agrees && Outcome is null;

    /// <summary>What units have said to the group's draft and nobody has settled.</summary>
    public static IQueryable<DraftAnswer> OpenOf(AppDb db, RoundGroup group) =>
        db.DraftAnswers.Where(a => a.DraftId == group.DraftId && !a.Agrees && a.Outcome == null);

    public void Apply(DraftAnswered answered, long version, DateTimeOffset receivedAt)
    {
        (Agrees, Words, Version, AnsweredAt) = (answered.Agrees, answered.Words, version, receivedAt);
        if (Outcome is not null)
        {
            (EarlierOutcome, EarlierSettlement, EarlierSettledAt) = (Outcome, Settlement, SettledAt);
        }

        (Outcome, Settlement, SettledAt) = (null, null, null);
    }

    public void Apply(DraftAnswerSettled settled, DateTimeOffset receivedAt) =>
        (Outcome, Settlement, SettledAt) = (settled.Outcome, settled.Words, receivedAt);
}

public sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("drafts");
        builder
            .HasOne<RoundGroup>()
            .WithMany()
            .HasForeignKey(d => new { d.AuthorityId, d.RoundGroupId })
            .HasPrincipalKey(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class DraftPartConfiguration : IEntityTypeConfiguration<DraftPart>
{
    public void Configure(EntityTypeBuilder<DraftPart> builder)
    {
        builder.ToTable("draft_parts");
        builder.HasKey(p => new
        {
            p.AuthorityId,
            p.DossierId,
            p.DraftId,
        });
        builder.HasOne<Draft>().WithMany().HasForeignKey(p => p.DraftId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Dossier>()
            .WithMany()
            .HasForeignKey(p => new { p.AuthorityId, p.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class DraftAnswerConfiguration : IEntityTypeConfiguration<DraftAnswer>
{
    public void Configure(EntityTypeBuilder<DraftAnswer> builder)
    {
        builder.ToTable("draft_answers");
        builder.HasKey(a => new
        {
            a.AuthorityId,
            a.DossierId,
            a.DraftId,
            a.Indicator,
        });
        builder.Property(a => a.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.Property(a => a.Words).HasMaxLength(DraftAnswer.WordsMaxLength);
        builder.Property(a => a.Settlement).HasMaxLength(DraftAnswer.WordsMaxLength);
        builder.Property(a => a.EarlierSettlement).HasMaxLength(DraftAnswer.WordsMaxLength);
        builder
            .HasOne<Dossier>()
            .WithMany()
            .HasForeignKey(a => new { a.AuthorityId, a.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
