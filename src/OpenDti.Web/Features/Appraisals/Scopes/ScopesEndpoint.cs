using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.Scopes;

/// <summary>The administrator's page of who appraises what.</summary>
public sealed class ScopesEndpoint(ScopesPages pages, GiveScopes scopes, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        await pages.PageOfAsync(current, group, errors: [], cancellation) is { } model
            ? Pages.Of<ScopesPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> GiveAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        _ = Guid.TryParse(posted[ScopesModel.AccountField], out var account);
        if (await pages.PageOfAsync(current, group, errors: [], cancellation) is not { } model)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var criteria = model.Indices.SelectMany(index => index.Criteria).Select(c => c.Id).ToList();
        var plan = new ScopePlan(
            account,
            posted[ScopesModel.LevelField] == nameof(AppraisalLevel.Second) ? AppraisalLevel.Second : AppraisalLevel.First,
            posted[ScopesModel.BlindField].Length > 0,
            AllOrChosen(criteria, id => posted[ScopesModel.CriterionField(id)].Length > 0),
            AllOrChosen([.. model.Units.Select(unit => unit.Id)], id => posted[ScopesModel.UnitField(id)].Length > 0)
        );
        return await AnswerAsync(
            current,
            group,
            await scopes.GiveAsync(RequestOf(current, group), group, plan, cancellation),
            cancellation
        );
    }

    public async Task<IResult> TakeBackAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        _ = Guid.TryParse(current.RequiredPosted[ScopesModel.ScopeField], out var scope);
        var taken = await scopes.TakeBackAsync(RequestOf(current, group), group, scope, cancellation);
        return await AnswerAsync(current, group, taken, cancellation);
    }

    // Everything ticked is the same as nothing ticked: all, with what is added to the set's units later.
    private static List<T> AllOrChosen<T>(List<T> all, Func<T, bool> isChosen)
    {
        var chosen = all.Where(isChosen).ToList();
        return chosen.Count == all.Count ? [] : chosen;
    }

    private static Data.WriteRequest RequestOf(CurrentRequest current, Guid group) =>
        current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));

    private async Task<IResult> AnswerAsync(CurrentRequest current, Guid group, Result<Guid> outcome, CancellationToken cancellation)
    {
        if (!outcome.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(AppraisalPaths.Scopes(group)));
        }

        var field = outcome.Refusal.Code == "scope.no-appraiser" ? ScopesModel.AccountField : null;
        FieldError[] errors = [new(field, refusals.Of(outcome.Refusal, current.Language))];
        return await pages.PageOfAsync(current, group, errors, cancellation) is { } model
            ? Pages.Of<ScopesPage>(refusals.StatusOf(outcome.Refusal), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }
}
