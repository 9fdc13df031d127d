using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Explanations.Thread;

/// <summary>One criterion's explanations: an appraiser asks, the unit answers, an appraiser decides.</summary>
public sealed class ThreadEndpoint(
    ThreadPages pages,
    AskExplanations ask,
    AnswerExplanation answer,
    ConfirmExplanation confirm,
    DecideExplanation decide,
    RefusalTexts refusals
)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation)
    {
        var (reading, criterion) = await ReadAsync(current, dossier, indicator, cancellation);
        return reading is null || criterion is null ? ErrorPages.Of(StatusCodes.Status404NotFound)
            : !reading.Sees(criterion.Id) ? ErrorPages.Of(StatusCodes.Status403Forbidden)
            : Pages.Of<ThreadPage>(pages.PageOf(reading, criterion, current, refused: null));
    }

    public Task<IResult> AskAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        DoAsync(
            current,
            dossier,
            indicator,
            async (_, criterion, request) =>
            {
                var posted = current.RequiredPosted;
                var until = HanoiTime.TryReadDay(posted[ThreadModel.UntilField], out var day)
                    ? HanoiTime.StartOf(day.AddDays(1))
                    : (DateTimeOffset?)null;
                var question = new Question(dossier, criterion.Id, VersionIn(posted), WordsIn(posted), until);
                var asked = await ask.RunAsync(request, current.RequiredViewer, [question], cancellation);
                return asked.IsRefused ? asked.Refusal : null;
            },
            cancellation
        );

    public Task<IResult> AnswerAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        DoAsync(
            current,
            dossier,
            indicator,
            async (reading, criterion, request) =>
            {
                var posted = current.RequiredPosted;
                if (!ProposedIn(reading.Reading, criterion, posted).TryGet(out var proposed, out var wrong))
                {
                    return wrong;
                }

                var (words, round) = (WordsIn(posted), RoundIn(posted));
                var answered = reading.IsLeader
                    ? await answer.RunAsync(request, dossier, criterion.Id, round, words, proposed, cancellation)
                    : await answer.PrepareAsync(request, dossier, criterion.Id, round, words, proposed, cancellation);
                return answered.IsRefused ? answered.Refusal : null;
            },
            cancellation
        );

    /// <summary>The leader's answer to what was prepared: confirmed, or given back with the button that says so.</summary>
    public Task<IResult> ConfirmAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        DoAsync(
            current,
            dossier,
            indicator,
            async (_, criterion, request) =>
            {
                var posted = current.RequiredPosted;
                var (round, version, words) = (RoundIn(posted), VersionIn(posted), posted[ThreadModel.GivenBackField].Trim());
                var done =
                    posted[ThreadModel.GiveBackButton].Length > 0
                        ? await confirm.GiveBackAsync(request, dossier, criterion.Id, round, version, words, cancellation)
                        : await confirm.RunAsync(
                            request,
                            dossier,
                            current.RequiredViewer.PersonId,
                            criterion.Id,
                            round,
                            version,
                            cancellation
                        );
                return done.IsRefused ? done.Refusal : null;
            },
            cancellation
        );

    public Task<IResult> DecideAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        DoAsync(
            current,
            dossier,
            indicator,
            async (reading, criterion, request) =>
            {
                var posted = current.RequiredPosted;
                if (!Enum.TryParse<ExplanationOutcome>(posted[ThreadModel.OutcomeField], out var outcome) || !Enum.IsDefined(outcome))
                {
                    return new Refusal("explanation.no-outcome");
                }

                var level = posted[ThreadModel.LevelField] == nameof(AppraisalLevel.Second) ? AppraisalLevel.Second : AppraisalLevel.First;
                var conclusion = new Conclusion(criterion.Id, RoundIn(posted), VersionIn(posted), level, outcome, WordsIn(posted));
                var decided = await decide.RunAsync(request, current.RequiredViewer, dossier, conclusion, cancellation);
                return decided.IsRefused ? decided.Refusal : null;
            },
            cancellation
        );

    private async Task<IResult> DoAsync(
        CurrentRequest current,
        Guid dossier,
        string indicator,
        Func<ExplanationReading, Criterion, Data.WriteRequest, Task<Refusal?>> act,
        CancellationToken cancellation
    )
    {
        var (reading, criterion) = await ReadAsync(current, dossier, indicator, cancellation);
        if (reading is null || criterion is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (!reading.Sees(criterion.Id))
        {
            return ErrorPages.Of(StatusCodes.Status403Forbidden);
        }

        var request = current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        if (await act(reading, criterion, request) is not { } refusal)
        {
            return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Explanation(dossier, criterion.Id)));
        }

        var now = (await pages.ReadAsync(current, dossier, cancellation))!;
        var field = current.RequiredPosted[ThreadModel.GiveBackButton].Length > 0 ? ThreadModel.GivenBackField : FieldOf(refusal);
        return Pages.Of<ThreadPage>(refusals.StatusOf(refusal), pages.PageOf(now, criterion, current, (field, refusal)));
    }

    private async Task<(ExplanationReading? Reading, Criterion? Criterion)> ReadAsync(
        CurrentRequest current,
        Guid dossier,
        string indicator,
        CancellationToken cancellation
    )
    {
        var reading = await pages.ReadAsync(current, dossier, cancellation);
        return (reading, reading?.Reading.Set.FindIndicator(new IndicatorId(indicator)) as Criterion);
    }

    private static Result<List<SavedAnswer>> ProposedIn(DossierReading reading, Criterion criterion, Posted posted)
    {
        var proposed = new List<SavedAnswer>();
        var values = new Dictionary<InputId, Measurement>(reading.Inputs.Values);
        foreach (var input in reading.Set.InputsOf(criterion))
        {
            if (!Entry.Read(input, posted[ThreadModel.ValueField(input.Id)]).TryGet(out var measured, out var refusal))
            {
                return refusal;
            }

            if (measured is not Measurement.Missing)
            {
                proposed.Add(new SavedAnswer(input.Id.Value, CanonicalValue.Of(measured), Missing: null));
                values[input.Id] = measured;
            }
        }

        return proposed.Count > 0 && AnswerCheck.Check(reading.Set, criterion, values) is [var first, ..] ? first : proposed;
    }

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "explanation.without-words" or "explanation.words-too-long" => ThreadModel.WordsField,
            "explanation.no-day" or "explanation.day-outside" => ThreadModel.UntilField,
            "explanation.no-outcome" => ThreadModel.OutcomeField,
            _ when refusal.Code.StartsWith("entry.", StringComparison.Ordinal) => "value:" + refusal.Args[0],
            _ => null,
        };

    private static string WordsIn(Posted posted) => posted[ThreadModel.WordsField].Trim();

    private static int RoundIn(Posted posted) =>
        int.TryParse(posted[ThreadModel.RoundField], NumberStyles.None, CultureInfo.InvariantCulture, out var round) ? round : 0;

    private static long VersionIn(Posted posted) =>
        long.TryParse(posted[ThreadModel.VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
}
