/** Every class that has code of its own; all others keep their properties, as the client's metadata lists them. */
import './workbook';
import './worksheets';
import './page';
import './ranges';
import './range-cells';
import './formats';
import './rules';
import './tables';
import './names';
import './charts';
import './comments';
import './custom';
