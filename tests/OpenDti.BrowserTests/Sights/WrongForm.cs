namespace OpenDti.BrowserTests.Sights;

/// <summary>
/// A form sent as it must not be: the endpoint that takes it, who stands before which page, what they type by the names of the fields
/// (a box or one of several choices is ticked by its value), and a part of the first sentence that answers.
/// </summary>
public sealed record WrongForm(
    string Endpoint,
    Identity Who,
    Func<ShownProvince, string> Page,
    IReadOnlyList<(string Field, string Typed)> Typed,
    string Said
);
