using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Bonuses.Decide;

/// <summary>One proposal: its effect on points and ranks first, then the decision.</summary>
public sealed class DecideBonusEndpoint(
    Databases databases,
    GroupStandings standings,
    DossierReader dossiers,
    DecideBonus decide,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, Guid proposal, CancellationToken cancellation) =>
        PageOfAsync(current, dossier, proposal, refused: [], cancellation);

    public async Task<IResult> DecideAsync(CurrentRequest current, Guid dossier, Guid proposal, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        if (OutcomeIn(posted) is not { } outcome)
        {
            return await PageOfAsync(
                current,
                dossier,
                proposal,
                [(DecideBonusModel.OutcomeField, new Refusal("bonus.no-outcome"))],
                cancellation
            );
        }

        var authority = current.RequiredAuthority.Id;
        if (await dossiers.ReadAsync(authority, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var count = reading.Dossier.ProposalOf(proposal)?.Count;
        var accepted = AcceptedOf(outcome, count ?? 0, posted);
        if (posted[DecideBonusModel.StepField] == DecideBonusModel.PreviewStep)
        {
            return await PageOfAsync(
                current,
                dossier,
                proposal,
                accepted >= 0 && accepted <= count
                    ? []
                    : [(DecideBonusModel.CountField, new Refusal("bonus.accepted-outside", $"{count}"))],
                cancellation
            );
        }

        _ = long.TryParse(posted[DecideBonusModel.VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        var decision = new BonusDecision(
            proposal,
            version,
            posted[DecideBonusModel.MarkField],
            accepted,
            posted[DecideBonusModel.WordsField].Trim()
        );
        var streams = await GroupStreams.OfAsync(databases, authority, reading.Group.Id, cancellation);
        var request = posted.By(current.RequiredViewer, authority, streams);
        var decided = await decide.RunAsync(request, dossier, current.RequiredViewer.PersonId, decision, cancellation);
        return decided.IsRefused
            ? await PageOfAsync(current, dossier, proposal, [(FieldOf(decided.Refusal), decided.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Bonus(dossier)));
    }

    private static BonusOutcome? OutcomeIn(Posted? posted) =>
        Enum.TryParse<BonusOutcome>(posted?[DecideBonusModel.OutcomeField], out var outcome) && Enum.IsDefined(outcome) ? outcome : null;

    private static int? AcceptedOf(BonusOutcome outcome, int count, Posted? posted) =>
        outcome switch
        {
            BonusOutcome.All => count,
            BonusOutcome.None => 0,
            _ => int.TryParse(posted?[DecideBonusModel.CountField].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var some)
                ? some
                : null,
        };

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "bonus.accepted-outside" => DecideBonusModel.CountField,
            "bonus.without-words" or "bonus.words-too-long" => DecideBonusModel.WordsField,
            _ => null,
        };

    private async Task<IResult> PageOfAsync(
        CurrentRequest current,
        Guid dossierId,
        Guid proposalId,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, language, at) = (current.RequiredAuthority.Id, current.Language, clock.GetUtcNow());
        if (
            await dossiers.ReadAsync(authority, dossierId, cancellation) is not { } reading
            || reading.Dossier.ProposalOf(proposalId) is not { } proposal
        )
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        await using var db = databases.Open(authority);
        var standing = (await standings.ReadAsync(db, reading.Group.Id, cancellation))!;
        var ownUnits = await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, at, cancellation);
        var whyNot =
            ownUnits.Contains(reading.Unit.Id) ? new Refusal("bonus.own-unit")
            : proposal.WithdrawnAt is not null ? new Refusal("bonus.was-withdrawn")
            : DecideBonus.RefusalOf(standing, at);
        var isHidden = standing.IncludesAny(ownUnits);
        var outcome = current.Posted is null ? BonusOutcome.All : OutcomeIn(current.Posted);
        var accepted = outcome is { } chosen ? AcceptedOf(chosen, proposal.Count, current.Posted) : null;
        var model = new DecideBonusModel(
            reading.Group.Id,
            reading.Year,
            ProposalView.Of(reading, proposal, language),
            whyNot is null && !isHidden && accepted >= 0 && accepted <= proposal.Count
                ? await standings.AfterAsync(
                    standing,
                    dossierId,
                    new BonusDecided(proposalId, accepted.Value, BonusBody.Agency, Words: ""),
                    at,
                    cancellation
                )
                : null,
            isHidden,
            whyNot is null ? null : refusals.Of(whyNot, language),
            outcome,
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(one => new FieldError(one.Field, refusals.Of(one.Refusal, language)))]
        );
        return Pages.Of<DecideBonusPage>(refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal), model);
    }
}
