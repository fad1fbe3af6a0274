import com.example.*;

class Main {
}
