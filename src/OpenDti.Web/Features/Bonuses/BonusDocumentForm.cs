using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Bonuses;

/// <summary>The four fields of a legal document, as a form asks for them, and everything that is wrong with what was typed.</summary>
public static class BonusDocumentForm
{
    public const string NumberField = "number";
    public const string DateField = "date";
    public const string IssuerField = "issuer";
    public const string SummaryField = "summary";

    public static BonusDocument? Read(Posted posted, List<(string? Field, Refusal Refusal)> refused)
    {
        var before = refused.Count;
        var number = Text(NumberField, BonusProposal.NumberMaxLength, most => new Refusal("bonus.document-number", $"{most}"));
        var issuer = Text(IssuerField, BonusProposal.IssuerMaxLength, most => new Refusal("bonus.document-issuer", $"{most}"));
        var summary = Text(SummaryField, BonusProposal.SummaryMaxLength, most => new Refusal("bonus.document-summary", $"{most}"));
        if (!HanoiTime.TryReadDay(posted[DateField], out var date))
        {
            refused.Add((DateField, new Refusal("bonus.document-date")));
        }
        else if (date > HanoiTime.DayOf(posted.ReceivedAt))
        {
            refused.Add((DateField, new Refusal("bonus.document-in-future")));
        }

        return refused.Count > before ? null : new BonusDocument(number, date, issuer, summary);

        string Text(string field, int most, Func<int, Refusal> wrong)
        {
            var typed = posted[field].Trim();
            if (typed.Length == 0 || typed.Length > most)
            {
                refused.Add((field, wrong(most)));
            }

            return typed;
        }
    }
}
