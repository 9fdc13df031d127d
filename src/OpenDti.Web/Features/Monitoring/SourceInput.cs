using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>Which source delivers a figure of one kind of units: one source and no other, in every round.</summary>
public sealed class SourceInput : IAuthorityOwned
{
    public required Guid AuthorityId { get; init; }
    public required UnitKind UnitKind { get; init; }
    public required string Input { get; init; }
    public required Guid SourceId { get; init; }
    public MonitoredSource? Source { get; init; }
}

/// <summary>The figures of one kind of units by the source that delivers each.</summary>
public sealed record InputOwners(IReadOnlyDictionary<string, (Guid Source, string Name)> ByInput)
{
    public static async Task<InputOwners> OfAsync(AppDb db, UnitKind kind, CancellationToken cancellation)
    {
        var rows = await db
            .SourceInputs.AsNoTracking()
            .Where(row => row.UnitKind == kind)
            .Select(row => new
            {
                row.Input,
                row.SourceId,
                row.Source!.Name,
            })
            .ToListAsync(cancellation);
        return new InputOwners(rows.ToDictionary(row => row.Input, row => (row.SourceId, row.Name)));
    }

    /// <summary>Why this source does not deliver the figure; null where it does.</summary>
    public Refusal? RefusalTo(Guid source, InputDefinition input) =>
        !ByInput.TryGetValue(input.Id.Value, out var owner) ? new Refusal("monitored.not-given", NameOf(input))
        : owner.Source != source ? new Refusal("monitored.other-source", NameOf(input), owner.Name)
        : null;

    private static string NameOf(InputDefinition input) => BothLanguages.Of(input.Name);
}

public sealed class SourceInputConfiguration : IEntityTypeConfiguration<SourceInput>
{
    public void Configure(EntityTypeBuilder<SourceInput> builder)
    {
        builder.ToTable("monitored_source_inputs");
        builder.HasKey(row => new
        {
            row.AuthorityId,
            row.UnitKind,
            row.Input,
        });
        builder.Property(row => row.Input).HasMaxLength(Answer.InputMaxLength);
        builder.HasOne(row => row.Source).WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
