using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Appraisals;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Explanations.OfGroup;

/// <summary>The requests that would go to the units whose figures of one criterion lie beyond the tolerance of the monitored ones.</summary>
public sealed record AskBeyondModel(
    Guid Group,
    Criterion Criterion,
    IReadOnlyList<DraftQuestion> Drafts,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string WordsField = "words";
    public const string UntilField = "until";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>One unit's request in its own figures, in the language in which it is sent.</summary>
public sealed record DraftQuestion(Guid Dossier, string UnitName, long Version, string Words, string Deviation)
{
    public string PickField => "pick:" + Dossier.ToString("N");

    public string VersionField => "version:" + Dossier.ToString("N");
}

/// <summary>Drafts requests for all units beyond the tolerance, and sends those that were chosen, in one write.</summary>
public sealed class AskBeyondEndpoint(
    CriterionFields fields,
    AppraisalRightsReader rights,
    AskExplanations ask,
    TimeProvider clock,
    RefusalTexts refusals
)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, string indicator, CancellationToken cancellation) =>
        await ModelAsync(current, group, indicator, errors: [], cancellation) is { } model
            ? Pages.Of<AskBeyondPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SendAsync(CurrentRequest current, Guid group, string indicator, CancellationToken cancellation)
    {
        if (await ModelAsync(current, group, indicator, errors: [], cancellation) is not { } model)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        var until = HanoiTime.TryReadDay(posted[AskBeyondModel.UntilField], out var day)
            ? HanoiTime.StartOf(day.AddDays(1))
            : (DateTimeOffset?)null;
        var questions = model
            .Drafts.Where(draft => posted[draft.PickField].Length > 0)
            .Select(draft => new Question(
                draft.Dossier,
                model.Criterion.Id,
                long.TryParse(posted[draft.VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
                $"{draft.Words} {posted[AskBeyondModel.WordsField].Trim()}".Trim(),
                until
            ))
            .ToList();
        var request = posted.By(
            current.RequiredViewer,
            current.RequiredAuthority.Id,
            [.. questions.Select(question => Dossier.StreamOf(question.Dossier))]
        );
        var sent =
            questions.Count == 0
                ? new Refusal("appraisal.none-chosen")
                : await ask.RunAsync(request, current.RequiredViewer, questions, cancellation);
        if (!sent.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(ExplanationPaths.Group(group)));
        }

        var field =
            sent.Refusal.Code.EndsWith("-day", StringComparison.Ordinal) || sent.Refusal.Code == "explanation.day-outside"
                ? AskBeyondModel.UntilField
                : null;
        FieldError[] errors = [new(field, refusals.Of(sent.Refusal, current.Language))];
        return Pages.Of<AskBeyondPage>(
            refusals.StatusOf(sent.Refusal),
            (await ModelAsync(current, group, indicator, errors, cancellation))!
        );
    }

    private async Task<AskBeyondModel?> ModelAsync(
        CurrentRequest current,
        Guid groupId,
        string indicator,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var group = await fields.GroupAsync(current.RequiredAuthority.Id, groupId, cancellation);
        if (group is null || await fields.ReadAsync(group, indicator, cancellation) is not { } field)
        {
            return null;
        }

        var (mine, at) = (await rights.OfAsync(current, groupId, cancellation), clock.GetUtcNow());
        var open = await fields.ReadWithExplanationsAsync(group, field, cancellation);
        var drafts =
            from dossier in open
            where
                !mine.IsOwn(dossier.UnitId) && mine.Scopes.Any(scope => scope.Covers(field.Criterion.Id, dossier.UnitId) && !scope.IsBlind)
            where dossier.RefusalToAppraise(field.Group, at) is null && !dossier.StateOf(field.Criterion.Id, at).IsWithUnit()
            let latest = dossier.LatestExplanationOf(field.Criterion.Id)
            where latest is null || ExplanationMoves.Allows(latest.StateAt(at), ExplanationAct.AskAgain)
            let agreement = field.AgreementOf(dossier)
            where agreement.State == AgreementState.Beyond
            select DraftOf(field, dossier, agreement, current.Language);
        return new AskBeyondModel(
            groupId,
            field.Criterion,
            [.. drafts],
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            errors
        );
    }

    // Written in Vietnamese whatever the reader's language: it is the unit that reads it.
    private static DraftQuestion DraftOf(CriterionField field, Dossier dossier, Agreement agreement, Language reader)
    {
        var (declared, monitored) = (field.EnteredIn(dossier), field.MonitoredOf(dossier));
        var words =
            from input in field.Set.InputsOf(field.Criterion)
            where input.Source == InputSource.Declared && monitored.ContainsKey(input.Id)
            let mine = declared.GetValueOrDefault(input.Id, Measurement.NotEntered)
            where mine != monitored[input.Id]
            select GroupTexts.Vi.Draft(
                input.Name.Vi,
                Shown.WithUnit(input, mine, Language.Vi),
                Shown.WithUnit(input, monitored[input.Id], Language.Vi)
            );
        return new DraftQuestion(
            dossier.Id,
            dossier.Unit!.Name,
            dossier.Version,
            string.Join(' ', words),
            Shown.Percent(agreement.LargestDeviation!.Value, reader)
        );
    }
}
