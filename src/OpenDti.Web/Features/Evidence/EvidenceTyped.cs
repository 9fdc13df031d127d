using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Evidence;

/// <summary>What stands in the fields of a form about evidence, and what is wrong with it.</summary>
public sealed record EvidenceTyped(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<FieldError> Errors)
{
    public static EvidenceTyped Nothing { get; } = new(new Dictionary<string, string>(), []);

    public string this[string field] => Fields.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}
