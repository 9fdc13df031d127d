using OpenDti.Documents.Papers;
using OpenDti.Scoring;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Board;
using OpenDti.Web.Features.Publications.Reminding;
using OpenDti.Web.Features.Rounds;
using PaperLine = OpenDti.Documents.Papers.DraftLine;

namespace OpenDti.Web.Features.Publications.Papers;

/// <summary>The papers of a round group with its figures as they stand. They leave the authority in Vietnamese, whoever downloads them.</summary>
public static class GroupPapers
{
    private static readonly DossierTexts Texts = DossierTexts.In(Language.Vi);

    /// <summary>Null when there is nobody to urge.</summary>
    public static Paper? Urging(BoardReading board, Authority authority)
    {
        var late = board.Dossiers.Where(reading => RemindLate.IsLate(reading.Dossier, board.At)).ToList();
        return late.Count == 0
            ? null
            : new UrgingLetter(
                OfficeOf(authority),
                YearOf(board),
                HanoiTime.DayOf(board.At).Year,
                KindOf(board),
                board.Dossiers.Count,
                board.At.ToOffset(HanoiTime.Offset).DateTime,
                [.. late.Select(UrgedOf)]
            )
            {
                Rules = (PolicyWords.NotEntered(board.Set.Set, Language.Vi), PolicyWords.Unconfirmed(board.Set.Set, Language.Vi)),
            }.ToPaper();
    }

    /// <summary>Null while units enter, and for somebody who sees no points.</summary>
    public static Paper? Submission(BoardReading board, Authority authority)
    {
        if (board.Standing?.Ranking is not { } ranking)
        {
            return null;
        }

        var readings = board.Dossiers.ToDictionary(reading => reading.Inputs.Unit);
        var set = board.Set.Set;
        return new SubmissionPaper(
            OfficeOf(authority),
            YearOf(board),
            HanoiTime.DayOf(board.At).Year,
            KindOf(board),
            set.Name.Vi,
            set.Decision,
            Shown.Points(board.Set, set.Total, Language.Vi),
            Shown.Points(board.Set, ranking.AverageTotal, Language.Vi),
            [
                .. ranking.Units.Select(unit => SubmittedOf(unit, readings[unit.Unit])),
                .. ranking.Unranked.Select(unit => SubmittedOf(unit, readings[unit.Unit])),
            ],
            [
                .. set
                    .Policy.Classes.Select(band => (band.Name.Vi, ranking.Units.Count(unit => unit.ClassId == band.Id)))
                    .Where(row => row.Item2 > 0),
            ]
        )
        {
            UnconfirmedRule = PolicyWords.Unconfirmed(set, Language.Vi),
        }.ToPaper();
    }

    /// <summary>
    /// Null while units enter, for somebody who sees no points, and where the group has no such dossier. Once a draft was sent the letter says
    /// what that draft says, whatever has changed since.
    /// </summary>
    public static Paper? DraftResults(BoardReading board, Authority authority, Guid dossier, DraftUnit? sent)
    {
        if (!board.IsRanked || board.Dossiers.FirstOrDefault(one => one.Dossier.Id == dossier) is not { } reading)
        {
            return null;
        }

        var peers = Scorer.Survey(board.Set, [.. board.Dossiers.Select(one => one.CountedInputs)]).AsFinal();
        var sheet = Scorer.Score(board.Set, reading.CountedInputs, peers);
        var declared = GroupStanding.SheetsIn(board.Set, board.Dossiers, DossierView.Declared)[reading.Inputs.Unit];
        var lines = sent is null ? LinesOf(sheet, declared, reading.Dossier) : LinesOf(sent);
        var place = board.Ranks.GetValueOrDefault(reading.Inputs.Unit);
        var bonus = sent is null ? place?.Bonus ?? Points.Zero : Points.FromScaled(sent.BonusE10);
        var classId = sent is null ? place?.ClassId : sent.ClassId;
        var notReached = board.Set.Criteria.Where(criterion => lines[criterion.Id].Lost > Points.Zero);
        return new DraftResultsPaper(
            OfficeOf(authority),
            YearOf(board),
            HanoiTime.DayOf(board.At).Year,
            reading.Unit.Name,
            Shown.Points(board.Set, sent is null ? sheet.Total : Points.FromScaled(sent.TotalE10), Language.Vi),
            Shown.Points(board.Set, board.Set.Set.Total, Language.Vi),
            AnswerUntilOf(board.Group),
            [.. board.Set.MainIndices.Select(index => LineOf(board.Set, index, lines[index.Id], reason: ""))],
            [.. notReached.Select(criterion => LineOf(board.Set, criterion, lines[criterion.Id], WhyOf(criterion)))]
        )
        {
            Declared = Shown.Points(board.Set, sent is null ? declared.Total : Points.FromScaled(sent.DeclaredE10), Language.Vi),
            Bonus = bonus > Points.Zero ? Shown.Points(board.Set, bonus, Language.Vi) : null,
            ClassName = board.Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == classId)?.Name.Vi,
        }.ToPaper();

        // The sentence is about the figures as they stand: where they give other points than were sent, the appraisers' note of then speaks alone.
        string WhyOf(Criterion criterion)
        {
            var line = lines[criterion.Id];
            var why =
                line.Earned == sheet.Of(criterion.Id).Earned
                    ? Sentences.Why(board.Set, Scorer.Explain(board.Set, reading.CountedInputs, peers, criterion.Id), Language.Vi)
                    : "";
            return string.Join(" ", new[] { why, line.Note is { } note ? $"Ý kiến thẩm định: {note}" : "" }.Where(said => said.Length > 0));
        }
    }

    public static PaperOffice OfficeOf(Authority authority) => new(authority.IssuingBody, authority.OperatingBody, authority.Name);

    private static UrgedUnit UrgedOf(DossierReading reading) =>
        new(
            reading.Unit.Name,
            reading.Criteria.Count(criterion => !reading.IsAnswered(criterion)),
            reading.Criteria.Count,
            StateOf(reading.Dossier),
            reading.Dossier.IsExtendedIn(reading.Group),
            Texts.At(reading.DeadlineAt)
        );

    private static UrgedState StateOf(Dossier dossier) =>
        dossier.State switch
        {
            DossierState.Sent => UrgedState.Sent,
            DossierState.Returned => UrgedState.Returned,
            _ when dossier.WithdrawnAt is not null => UrgedState.Withdrawn,
            _ => UrgedState.Entering,
        };

    private static SubmittedUnit SubmittedOf(RankedUnit unit, DossierReading reading) =>
        new(
            unit.Rank,
            reading.Unit.Name,
            Shown.Points(reading.Set, unit.Total, Language.Vi),
            Shown.IndexValue(unit.IndexValue, Language.Vi),
            reading.Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == unit.ClassId)?.Name.Vi ?? "",
            reading.Dossier.State == DossierState.Confirmed
        )
        {
            Bonus = unit.Bonus > Points.Zero ? Shown.Points(reading.Set, unit.Bonus, Language.Vi) : null,
        };

    private static SubmittedUnit SubmittedOf(UnrankedUnit unit, DossierReading reading) =>
        new(
            Rank: null,
            reading.Unit.Name,
            Shown.Points(reading.Set, unit.Total, Language.Vi),
            Shown.IndexValue(unit.IndexValue, Language.Vi),
            ClassName: "",
            reading.Dossier.State == DossierState.Confirmed
        );

    private static Dictionary<IndicatorId, LineOfUnit> LinesOf(Sheet sheet, Sheet declared, Dossier dossier) =>
        sheet.Nodes.ToDictionary(
            node => node.Id,
            node => new LineOfUnit(
                declared.Of(node.Id).Earned,
                node.Earned,
                node.Max,
                node.Lost,
                dossier.NoteOn(node.Id) is { } note ? AppraisalReasonTexts.Told(note, Language.Vi) : null
            )
        );

    private static Dictionary<IndicatorId, LineOfUnit> LinesOf(DraftUnit sent) =>
        sent.Lines.ToDictionary(
            line => new IndicatorId(line.Id),
            line => new LineOfUnit(
                Points.FromScaled(line.DeclaredE10),
                Points.FromScaled(line.EarnedE10),
                Points.FromScaled(line.MaxE10),
                Points.FromScaled(line.LostE10),
                line.Note
            )
        );

    private static PaperLine LineOf(CompiledSet set, Indicator indicator, LineOfUnit line, string reason) =>
        new(
            indicator.Code,
            indicator.Name.Vi,
            Shown.Points(set, line.Declared, Language.Vi),
            Shown.Points(set, line.Earned, Language.Vi),
            Shown.Points(set, line.Max, Language.Vi),
            reason
        );

    /// <summary>The end of the last day on which units may answer: of the draft that was sent, before that as the calendar plans it.</summary>
    private static string? AnswerUntilOf(RoundGroup group) =>
        group.DraftAnswersUntil is { } until ? "hết ngày " + HanoiTime.LastDateOf(until)
        : group.Calendar?.Steps.FirstOrDefault(step => step.Kind == CalendarStepKind.DraftResults) is { } step
            ? "hết ngày " + HanoiTime.DateOf(step.LastDay)
        : null;

    private static int YearOf(BoardReading board) => board.Group.Round!.Year;

    private static string KindOf(BoardReading board) => Texts.KindOfUnits(board.Group.UnitKind);

    private sealed record LineOfUnit(Points Declared, Points Earned, Points Max, Points Lost, string? Note);
}
