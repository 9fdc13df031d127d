namespace OpenDti.Web.Features.Dossiers;

/// <summary>What a leader returned criterion by criterion, and why.</summary>
public sealed partial class Dossier
{
    private void OpenReviews(DossierReturned returned, long seq)
    {
        foreach (var one in returned.Indicators)
        {
            var review = _reviews.Find(r => r.Indicator == one.Indicator);
            if (review is null)
            {
                review = Review.Of(this, one.Indicator);
                _reviews.Add(review);
            }

            review.Open(one.Reason, seq);
        }
    }
}
