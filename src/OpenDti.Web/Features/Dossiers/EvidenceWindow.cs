using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Documents that a criterion wants issued in the period and that bear a day outside it. Nothing is refused: somebody looks again.</summary>
public static class EvidenceWindow
{
    /// <summary>What is to be looked at in one piece; null where its day is fine or nothing is asked of it.</summary>
    public static string? WarningOn(DossierReading reading, Criterion criterion, EvidenceItem item, Language language)
    {
        var round = reading.Group.Round!;
        return
            criterion.EvidenceTime == EvidenceTime.IssuedInPeriod
            && item is { Kind: EvidenceKind.Document, DatedOn: { } day }
            && (day < round.WindowFrom || day > round.WindowTo)
            ? EvidenceWords
                .In(language)
                .OutsideWindow(item.Number!, HanoiTime.DateOf(day), HanoiTime.DateOf(round.WindowFrom), HanoiTime.DateOf(round.WindowTo))
            : null;
    }

    /// <summary>The same of everything that is attached to a criterion.</summary>
    public static IEnumerable<string> WarningsOn(DossierReading reading, Criterion criterion, Language language) =>
        from piece in reading.Evidence[criterion.Id]
        let warning = WarningOn(reading, criterion, piece.Item, language)
        where warning is not null
        select warning;
}
