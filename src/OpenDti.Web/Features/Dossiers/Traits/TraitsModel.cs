using System.Security.Cryptography;
using System.Text;
using OpenDti.Scoring;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Traits;

/// <summary>The units of a round group by the traits of its set, and the criteria that each trait brings or takes.</summary>
public sealed record TraitsModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    IReadOnlyList<TraitMeaning> Traits,
    IReadOnlyList<TraitsRow> Rows,
    bool MayGive,
    string? WhyNot,
    int? Saved,
    string Reason,
    IReadOnlyList<FieldError> Errors
)
{
    public const string ReasonField = "reason";
    public const string ShownField = "shown";

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;

    /// <summary>What was recorded of all units when the page was made; one field, however many units there are.</summary>
    public string Shown => ShownOf(Rows.Select(row => (row.Dossier, row.Recorded)));

    public static string ShownOf(IEnumerable<(Guid Dossier, IReadOnlyList<string> Traits)> recorded) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(string.Join('\n', recorded.Select(one => $"{one.Dossier:N} {string.Join(' ', one.Traits)}")))
            )
        );

    public static string TraitField(Guid dossier, string trait) => $"trait:{dossier:N}:{trait}";
}

/// <summary>A trait with the codes of the criteria that do not concern units that have it, and of those that concern them alone.</summary>
public sealed record TraitMeaning(string Id, string Name, IReadOnlyList<string> Without, IReadOnlyList<string> Only)
{
    public static IReadOnlyList<TraitMeaning> Of(CompiledSet set, Language language)
    {
        HashSet<string> none = [];
        return
        [
            .. from trait in set.Set.Traits
            let one = new HashSet<string> { trait.Id }
            select new TraitMeaning(
                trait.Id,
                trait.Name.In(language),
                [.. set.Criteria.Where(c => set.Concerns(c.Id, none) && !set.Concerns(c.Id, one)).Select(c => c.Code)],
                [.. set.Criteria.Where(c => !set.Concerns(c.Id, none) && set.Concerns(c.Id, one)).Select(c => c.Code)]
            ),
        ];
    }
}

/// <summary>One unit: what is recorded, and what the form holds.</summary>
public sealed record TraitsRow(Guid Dossier, string UnitName, IReadOnlyList<string> Recorded, IReadOnlyList<string> Chosen, bool IsOwn);
