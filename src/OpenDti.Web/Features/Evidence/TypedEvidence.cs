using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Evidence;

/// <summary>A piece of evidence as it was described, before its file is looked at.</summary>
public sealed record EvidenceDraft(EvidenceKind Kind, string Title)
{
    public string? Number { get; init; }
    public DateOnly? DatedOn { get; init; }
    public string? Issuer { get; init; }
    public string? Address { get; init; }
    public bool NeedsFile => Kind is EvidenceKind.Document or EvidenceKind.Picture;
}

/// <summary>Reads the form that describes a piece of evidence.</summary>
public static class TypedEvidence
{
    public const string SecrecyField = "secrecy";
    public const string NotSecret = "none";
    public const string FileField = "file";
    public const string KindField = "kind";
    public const string TitleField = "title";
    public const string NumberField = "number";
    public const string IssuerField = "issuer";
    public const string DayField = "day";
    public const string AddressField = "address";
    public const string PlaceField = "place";
    public const string PagesField = "pages";
    public const string InForceField = "inForce";
    public const string ItemField = "item";

    /// <summary>How secret it is said to be: of what is above "not" nothing enters but where it can be seen.</summary>
    public static Refusal? SecrecyRefusal(Posted posted) =>
        posted[SecrecyField] switch
        {
            NotSecret => null,
            "" => new Refusal("evidence.secrecy-unknown"),
            _ when posted[KindField] == nameof(EvidenceKind.OnSite) => null,
            _ => new Refusal("evidence.secret"),
        };

    public static (EvidenceDraft? Draft, List<(string Field, Refusal Refusal)> Refused) Read(Posted posted)
    {
        var refused = new List<(string Field, Refusal Refusal)>();
        if (!Enum.TryParse<EvidenceKind>(posted[KindField], out var kind) || !Enum.IsDefined(kind))
        {
            return (null, [(KindField, new Refusal("evidence.kind"))]);
        }

        string? Text(string field, int most, Func<string, Refusal> refusal)
        {
            var text = posted[field].Trim();
            if (text.Length == 0 || text.Length > most)
            {
                refused.Add((field, refusal(most.ToString(CultureInfo.InvariantCulture))));
            }

            return text;
        }

        var draft = new EvidenceDraft(kind, Text(TitleField, EvidenceItem.TitleMaxLength, most => new Refusal("evidence.title", most))!);
        draft = kind switch
        {
            EvidenceKind.Document => draft with
            {
                Number = Text(NumberField, EvidenceItem.NumberMaxLength, most => new Refusal("evidence.number", most)),
                Issuer = Text(IssuerField, EvidenceItem.IssuerMaxLength, most => new Refusal("evidence.issuer", most)),
                DatedOn = Day(posted, refused),
            },
            EvidenceKind.Link => draft with { Address = Link(posted, refused), DatedOn = Day(posted, refused) },
            EvidenceKind.OnSite => draft with
            {
                Address = Text(PlaceField, EvidenceItem.IssuerMaxLength, most => new Refusal("evidence.place", most)),
            },
            _ => draft,
        };
        return (refused.Count == 0 ? draft : null, refused);
    }

    /// <summary>The pages to look at, as they were written; nothing where none were named.</summary>
    public static string? PagesIn(Posted posted) => posted[PagesField].Trim() is { Length: > 0 } pages ? pages : null;

    public static Refusal? PagesRefusal(Posted posted) =>
        PagesIn(posted)?.Length > EvidenceUse.PagesMaxLength ? new Refusal("evidence.pages", $"{EvidenceUse.PagesMaxLength}") : null;

    public static bool? InForce(Posted posted) =>
        posted[InForceField] switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };

    private static DateOnly? Day(Posted posted, List<(string Field, Refusal Refusal)> refused)
    {
        if (!HanoiTime.TryReadDay(posted[DayField], out var day))
        {
            refused.Add((DayField, new Refusal("evidence.day")));
            return null;
        }

        if (day > HanoiTime.DayOf(posted.ReceivedAt))
        {
            refused.Add((DayField, new Refusal("evidence.in-future")));
        }

        return day;
    }

    private static string? Link(Posted posted, List<(string Field, Refusal Refusal)> refused)
    {
        var text = posted[AddressField].Trim();
        var isWeb = Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        if (!isWeb || text.Length > EvidenceItem.AddressMaxLength)
        {
            refused.Add((AddressField, new Refusal("evidence.address", $"{EvidenceItem.AddressMaxLength}")));
        }

        return text;
    }
}
