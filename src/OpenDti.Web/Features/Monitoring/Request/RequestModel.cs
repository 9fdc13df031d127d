using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Monitoring.Request;

/// <summary>The request to an agency that holds figures: what is asked, of which units, and the letter.</summary>
public sealed record RequestModel(
    RoundGroup Group,
    string OperatingBody,
    int Units,
    string Holder,
    string Due,
    IReadOnlyList<RequestedFigure> Figures
)
{
    public IReadOnlyList<RequestedFigure> Chosen => [.. Figures.Where(figure => figure.IsChosen)];

    public string Query => string.Join('&', Chosen.Select(figure => $"{RequestEndpoint.InputField}={figure.Input.Id}"));
}

public sealed record RequestedFigure(InputDefinition Input, string Criterion, bool IsChosen);
